package prospector.save;

import java.util.ArrayList;
import java.util.List;

/** Rulers of a player in the order of {@code Leaders}, with their reigns. */
final class RulerRows {

    private RulerRows() {
    }

    static List<Ruler> of(RawPlayer player, RawSave save) {
        List<Integer> leaders = player.leaders.stream().filter(leader -> leader >= 0).toList();
        var rows = new ArrayList<Ruler>();
        for (int i = 0; i < leaders.size(); i++) {
            RawCharacter person = save.characters.get(leaders.get(i));
            Integer next = i + 1 < leaders.size() ? accession(player, save, leaders, i + 1) : null;
            rows.add(new Ruler(player.id, i, leaders.get(i), person == null ? null : person.archetype(),
                    accession(player, save, leaders, i), next == null ? end(person) : next));
        }
        return rows;
    }

    /** As the person states it; the first ruler came with the game, the later ones as the log has it. */
    private static Integer accession(RawPlayer player, RawSave save, List<Integer> leaders, int position) {
        int leader = leaders.get(position);
        RawCharacter person = save.characters.get(leader);
        if (person != null && person.leaderTurn != null) {
            return person.leaderTurn;
        }
        if (position == 0) {
            return 1;
        }
        return player.log.stream()
                .filter(entry -> entry.type().equals("CHARACTER_SUCCESSION") && String.valueOf(leader).equals(entry.data1()))
                .map(RawPlayer.LogEntry::turn).findFirst().orElse(null);
    }

    private static Integer end(RawCharacter person) {
        if (person == null || person.abdicateTurn != null) {
            return person == null ? null : person.abdicateTurn;
        }
        return person.deathTurn;
    }
}
