package prospector.save;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import prospector.save.RawPlayer.LogEntry;

/** Laws of each player as intervals: adoptions from the log, what is in force from {@code ActiveLaw}. */
final class LawRows {

    private final RawSave save;
    private final LawClasses classes;

    LawRows(RawSave save, LawClasses classes) {
        this.save = save;
        this.classes = classes;
    }

    static List<LawClassChanges> changes(RawPlayer player) {
        return player.lawClassChanges.stream()
                .map(changed -> new LawClassChanges(player.id, changed.name(), changed.value())).toList();
    }

    List<Law> toList() {
        var rows = new ArrayList<Law>();
        for (RawPlayer player : save.takenPlayers()) {
            rows.addAll(of(player));
        }
        return List.copyOf(rows);
    }

    private List<Law> of(RawPlayer player) {
        Map<String, List<Adoption>> byClass = new LinkedHashMap<>();
        for (Adoption adoption : adoptions(player)) {
            byClass.computeIfAbsent(classes.of(adoption.law), name -> new ArrayList<>()).add(adoption);
        }
        Map<String, String> active = new LinkedHashMap<>();
        player.activeLaws.stream().filter(law -> law.value() != null && !law.value().equals("NONE"))
                .forEach(law -> active.put(law.name(), law.value()));
        active.keySet().forEach(name -> byClass.computeIfAbsent(name, unlogged -> new ArrayList<>()));
        var rows = new ArrayList<Law>();
        byClass.forEach((name, adopted) -> rows.addAll(intervals(player, name, adopted, active)));
        rows.sort(Comparator.comparingInt(law -> law.turnFrom() == null ? Integer.MAX_VALUE : law.turnFrom()));
        return rows;
    }

    /** Adoptions in the order of turns; a law adopted again while it is in force changes nothing. */
    private static List<Adoption> adoptions(RawPlayer player) {
        var adoptions = new ArrayList<Adoption>();
        for (LogEntry entry : player.log) {
            String law = entry.type().equals("LAW_ADOPTED") ? lawOf(entry) : null;
            if (law != null) {
                adoptions.add(new Adoption(law, entry.turn()));
            }
        }
        adoptions.sort(Comparator.comparingInt(Adoption::turn));
        return adoptions;
    }

    private static String lawOf(LogEntry entry) {
        if (entry.data1() != null && entry.data1().startsWith("LAW_")) {
            return entry.data1();
        }
        return Markup.links(entry.text()).stream().filter(link -> link.kind().equals("LAW")).map(Markup.Link::target)
                .findFirst().orElse(null);
    }

    private List<Law> intervals(RawPlayer player, String lawClass, List<Adoption> adopted, Map<String, String> active) {
        var rows = new ArrayList<Law>();
        String inForce = active.get(lawClass);
        boolean swap = false;
        for (int i = 0; i < adopted.size(); i++) {
            Adoption adoption = adopted.get(i);
            if (i > 0 && adopted.get(i - 1).law.equals(adoption.law)) {
                continue;
            }
            rows.add(new Law(player.id, lawClass, adoption.law, adoption.turn,
                    end(adoption, adopted.subList(i + 1, adopted.size()), inForce),
                    classes.isSuccession(lawClass, adoption.law),
                    swap));
            swap = true;
        }
        boolean logged = !adopted.isEmpty() && adopted.get(adopted.size() - 1).law.equals(inForce);
        if (inForce != null && !logged) {
            rows.add(new Law(player.id, lawClass, inForce, null, null, classes.isSuccession(lawClass, inForce),
                    swap || isChanged(player, lawClass)));
        }
        return rows;
    }

    /** The next other law of the class; for the last one the end of the save, if something else is in force by then. */
    private Integer end(Adoption adoption, List<Adoption> later, String inForce) {
        for (Adoption next : later) {
            if (!next.law.equals(adoption.law)) {
                return next.turn;
            }
        }
        boolean unknown = inForce == null && !knowsActiveLaws();
        return unknown || adoption.law.equals(inForce) ? null : Integer.valueOf(save.game.turn);
    }

    private boolean knowsActiveLaws() {
        return save.players.values().stream().anyMatch(player -> !player.activeLaws.isEmpty());
    }

    private static boolean isChanged(RawPlayer player, String lawClass) {
        return player.lawClassChanges.stream().anyMatch(changed -> changed.name().equals(lawClass) && changed.value() > 1);
    }

    private record Adoption(String law, int turn) {
    }
}
