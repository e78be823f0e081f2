package prospector.save;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Relations between tribes and teams, and between teams, from lists with keys such as TRIBE_GAULS.2 and T.0.1. */
final class RelationRows {

    private final Set<String> keys = new LinkedHashSet<>();
    private final Map<String, String> diplomacy = new HashMap<>();
    private final Map<String, Integer> since = new HashMap<>();
    private final Map<String, Integer> warScores = new HashMap<>();
    private final Map<String, Integer> conflicts = new HashMap<>();
    private final Set<String> contacts = new HashSet<>();

    private RelationRows(List<Named.Label> diplomacy, List<Named.Count> since, List<Named.Count> warScores,
            List<Named.Count> conflicts, List<String> contacts) {
        for (Named.Label label : diplomacy) {
            keys.add(label.name());
            this.diplomacy.put(label.name(), label.value() == null ? null : Values.identifierOrNull(label.value()));
        }
        put(this.since, since);
        put(this.warScores, warScores);
        put(this.conflicts, conflicts);
        keys.addAll(contacts);
        this.contacts.addAll(contacts);
    }

    private void put(Map<String, Integer> target, List<Named.Count> counts) {
        for (Named.Count count : counts) {
            keys.add(count.name());
            target.put(count.name(), count.value());
        }
    }

    static List<TribeRelation> tribes(RawGame game) {
        var raw = new RelationRows(game.tribeDiplomacy, game.tribeDiplomacyTurn, game.tribeWarScore, game.tribeConflictTurn,
                game.tribeContact);
        return raw.keys.stream().filter(key -> key.indexOf('.') > 0 && Values.keyNumber(key) >= 0)
                .map(key -> new TribeRelation(key.substring(0, key.indexOf('.')), Values.keyNumber(key), raw.diplomacy.get(key),
                        raw.since.get(key), raw.warScores.get(key), raw.conflicts.get(key), raw.contacts.contains(key)))
                .toList();
    }

    /** The relation of a team with itself, which saves list too, is left out. */
    static List<TeamRelation> teams(RawGame game) {
        var raw = new RelationRows(game.teamDiplomacy, game.teamDiplomacyTurn, game.teamWarScore, game.teamConflictTurn,
                game.teamContact);
        return raw.keys.stream()
                .filter(key -> team(key) >= 0 && Values.keyNumber(key) >= 0 && team(key) != Values.keyNumber(key))
                .map(key -> new TeamRelation(team(key), Values.keyNumber(key), raw.diplomacy.get(key), raw.since.get(key),
                        raw.warScores.get(key), raw.conflicts.get(key), raw.contacts.contains(key)))
                .toList();
    }

    private static int team(String key) {
        int dot = key.lastIndexOf('.');
        return dot <= 0 ? Cursor.NONE : Blocks.teamKey(key.substring(0, dot));
    }
}
