package prospector.save;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Families that a player has. */
final class FamilyRows {

    private FamilyRows() {
    }

    /** As listed; where the save has no list, the families with a head or a seat. */
    static List<String> names(RawPlayer player) {
        if (player.families != null) {
            return player.families.stream().distinct().toList();
        }
        Set<String> names = new LinkedHashSet<>();
        player.familyHeads.stream().filter(head -> head.value() >= 0).forEach(head -> names.add(head.name()));
        player.familySeats.stream().filter(seat -> seat.value() >= 0).forEach(seat -> names.add(seat.name()));
        return List.copyOf(names);
    }

    static List<Family> of(RawPlayer player, RawGame game) {
        Map<String, String> classes = labels(game.familyClasses);
        Map<String, String> religions = labels(game.familyReligions);
        religions.putAll(labels(player.familyReligions));
        Map<String, Integer> heads = ids(player.familyHeads);
        Map<String, Integer> seats = ids(player.familySeats);
        Map<String, Integer> without = ids(player.familyTurnsNoLeader);
        return names(player).stream().map(name -> new Family(player.id, name, classes.get(name), heads.get(name),
                seats.get(name), religions.get(name), without.get(name))).toList();
    }

    private static Map<String, String> labels(List<Named.Label> labels) {
        Map<String, String> byName = new HashMap<>();
        labels.stream().filter(label -> label.value() != null && !label.value().equals("NONE"))
                .forEach(label -> byName.put(label.name(), label.value()));
        return byName;
    }

    private static Map<String, Integer> ids(List<Named.Count> counts) {
        Map<String, Integer> byName = new HashMap<>();
        counts.stream().filter(count -> count.value() >= 0).forEach(count -> byName.put(count.name(), count.value()));
        return byName;
    }
}
