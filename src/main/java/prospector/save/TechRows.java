package prospector.save;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Technologies of a player: which, from the counts; when, from the log. */
final class TechRows {

    private TechRows() {
    }

    static List<Tech> of(RawPlayer player) {
        Map<String, Integer> turns = new HashMap<>();
        for (RawPlayer.LogEntry entry : player.log) {
            if (entry.type().equals("TECH_DISCOVERED") && entry.data1() != null) {
                turns.merge(entry.data1(), entry.turn(), Math::min);
            }
        }
        Map<String, Long> progress = new HashMap<>();
        player.techs.progress.forEach(tech -> progress.put(tech.name(), tech.value()));
        var rows = new ArrayList<Tech>();
        Set<String> known = new HashSet<>();
        for (Named.Count tech : player.techs.counts) {
            if (tech.value() > 0 && known.add(tech.name())) {
                rows.add(new Tech(player.id, tech.name(), turns.get(tech.name()), isBonus(tech.name()) ? "bonus" : "researched",
                        tech.value(), Values.tenthsOrNull(progress.getOrDefault(tech.name(), Cursor.NO_LONG))));
            }
        }
        addInProgress(rows, player, known);
        addFlags(rows, player.id, player.techs.target, "target");
        addFlags(rows, player.id, player.techs.available, "available");
        addFlags(rows, player.id, player.techs.passed, "passed");
        addFlags(rows, player.id, player.techs.trashed, "trashed");
        addFlags(rows, player.id, player.techs.locked, "locked");
        return rows;
    }

    /** A free card or a reward, not research; unit and resource cards have the word at the end. */
    static boolean isBonus(String tech) {
        return tech.contains("_BONUS_") || tech.endsWith("_BONUS");
    }

    private static void addInProgress(List<Tech> rows, RawPlayer player, Set<String> known) {
        Set<String> begun = new HashSet<>();
        for (Named.Amount tech : player.techs.progress) {
            if (!known.contains(tech.name()) && begun.add(tech.name())) {
                rows.add(new Tech(player.id, tech.name(), null, "in_progress", null, Values.tenths(tech.value())));
            }
        }
        String current = player.techResearching;
        if (current != null && !known.contains(current) && begun.add(current)) {
            rows.add(new Tech(player.id, current, null, "in_progress", null, null));
        }
    }

    private static void addFlags(List<Tech> rows, int player, List<String> techs, String state) {
        techs.stream().distinct().forEach(tech -> rows.add(new Tech(player, tech, null, state, null, null)));
    }
}
