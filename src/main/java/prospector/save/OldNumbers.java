package prospector.save;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import prospector.save.RawPlayer.LogEntry;

/**
 * Versions of 2021 number tribes, families and religions in their memories. A number becomes an identifier only where the same
 * save proves it; else it stays, with its kind.
 */
final class OldNumbers {

    private final Map<Integer, String> tribes = new HashMap<>();
    private final List<String> families;

    OldNumbers(RawSave save) {
        this.families = save.game.familyClasses.stream().map(Named.Label::name).toList();
        Set<Integer> contradicted = new HashSet<>();
        for (RawPlayer player : save.players.values()) {
            for (LogEntry entry : player.log) {
                learnTribe(entry, contradicted);
            }
        }
        tribes.keySet().removeAll(contradicted);
        boolean inOrder = !tribes.isEmpty() && tribes.entrySet().stream().allMatch(
                proved -> proved.getKey() < save.tribes.size()
                        && save.tribes.get(proved.getKey()).tribe().equals(proved.getValue()));
        if (inOrder && contradicted.isEmpty()) {
            for (int i = 0; i < save.tribes.size(); i++) {
                tribes.put(i, save.tribes.get(i).tribe());
            }
        }
    }

    /** Entries about a tribe carry its number, and its identifier in the link. */
    private void learnTribe(LogEntry entry, Set<Integer> contradicted) {
        String number = switch (entry.type()) {
            case "TRIBE_CONTACT" -> entry.data2();
            case "TRIBE_DIPLOMACY" -> entry.data1();
            default -> null;
        };
        int index = number == null ? Cursor.NONE : Values.integer(number);
        if (index < 0) {
            return;
        }
        for (Markup.Link link : Markup.links(entry.text())) {
            if (link.kind().equals("TRIBE")) {
                String known = tribes.putIfAbsent(index, link.target());
                if (known != null && !known.equals(link.target())) {
                    contradicted.add(index);
                }
                return;
            }
        }
    }

    /** The identifier behind {@code tribe:4} or {@code family:4}, or the same text when it is not certain. */
    String resolve(String subject, RawPlayer player) {
        int colon = subject.indexOf(':');
        int number = colon < 0 ? Cursor.NONE : Values.integer(subject.substring(colon + 1));
        if (number < 0) {
            return subject;
        }
        return switch (subject.substring(0, colon)) {
            case "tribe" -> tribes.getOrDefault(number, subject);
            case "family" -> family(number, player, subject);
            default -> subject;
        };
    }

    /** The list of family classes follows the numbers; a family that the player has confirms it. */
    private String family(int number, RawPlayer player, String otherwise) {
        String family = number < families.size() ? families.get(number) : otherwise;
        return FamilyRows.names(player).contains(family) ? family : otherwise;
    }
}
