package prospector.ingest;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import prospector.ingest.ImportOutcome.Imported;
import prospector.ingest.ImportOutcome.Superseded;
import prospector.save.ParsedSave;
import prospector.warehouse.SnapshotBuild;

/** The games of a run. Each is written as it comes; of several saves of one game the one furthest along stays. */
final class Games {
    private final SnapshotBuild build;
    private final Map<String, GameEntry> entries = new TreeMap<>();
    private final List<GameEntry> outdated = new ArrayList<>();

    Games(SnapshotBuild build) {
        this.build = build;
    }

    void add(SaveFile file, ParsedSave save) {
        boolean histories = !save.turnStats().isEmpty();
        GameEntry entry = new GameEntry(file, save.game(), save.players(), save.findings(), histories);
        GameEntry known = entries.get(entry.gameId());
        if (known != null && GameEntry.FURTHEST_ALONG.compare(known, entry) >= 0) {
            outdated.add(entry);
            return;
        }
        if (known != null) {
            outdated.add(known);
            build.removeGame(known.gameId());
        }
        entries.put(entry.gameId(), entry);
        write(save);
    }

    List<GameEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** What became of the files that were read. */
    List<ImportOutcome> outcomes() {
        List<ImportOutcome> outcomes = new ArrayList<>();
        entries.values().forEach(entry -> outcomes.add(new Imported(entry.file(), entry.gameId(), entry.findings().size())));
        outdated.forEach(entry -> outcomes
                .add(new Superseded(entry.file(), entry.gameId(), entries.get(entry.gameId()).file().name())));
        return outcomes;
    }

    /** Each list of the save is a table of the same name; the game, its players and the findings need the tournament first. */
    private void write(ParsedSave save) {
        String gameId = save.game().gameId();
        for (RecordComponent component : ParsedSave.class.getRecordComponents()) {
            String table = snakeCase(component.getName());
            if (component.getType() == List.class && !"players".equals(table) && !"findings".equals(table)) {
                build.append(table, gameId, rows(save, component));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<? extends Record> rows(ParsedSave save, RecordComponent component) {
        try {
            return (List<? extends Record>) component.getAccessor().invoke(save);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Component " + component + " cannot be read", e);
        }
    }

    private static String snakeCase(String camelCase) {
        return camelCase.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
