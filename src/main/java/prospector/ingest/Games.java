package prospector.ingest;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import prospector.ingest.ImportOutcome.Hidden;
import prospector.ingest.ImportOutcome.Imported;
import prospector.ingest.ImportOutcome.Superseded;
import prospector.ingest.ImportOutcome.Unchanged;
import prospector.ingest.Rows.GameLink;
import prospector.ingest.Rows.PlayerLink;
import prospector.save.ParsedSave;
import prospector.tournament.PlayedGame;
import prospector.warehouse.SnakeCase;
import prospector.warehouse.SnapshotBuild;
import prospector.warehouse.SnapshotFile;

/**
 * The games of a run: those read are written as they come, those of the current snapshot are taken over at the end. Of several
 * saves of one game the one furthest along stays.
 */
final class Games {
    private final SnapshotBuild build;
    private final Accounts accounts;
    private final Map<String, GameEntry> entries = new TreeMap<>();
    private final Set<String> kept = new TreeSet<>();
    private final List<Outdated> outdated = new ArrayList<>();
    private final List<ImportOutcome> hidden = new ArrayList<>();

    Games(SnapshotBuild build, Accounts accounts) {
        this.build = build;
        this.accounts = accounts;
    }

    /** A game of the current snapshot stays, unless a save further along is added. */
    void keep(GameEntry entry) {
        entries.put(entry.gameId(), entry);
        kept.add(entry.gameId());
    }

    void outdated(List<Outdated> files) {
        outdated.addAll(files);
    }

    void add(SaveFile file, ParsedSave save) {
        GameEntry entry = GameEntry.of(file, save, accounts);
        GameEntry known = entries.get(entry.gameId());
        if (known != null && GameEntry.FURTHEST_ALONG.compare(known, entry) >= 0) {
            outdated.add(new Outdated(file, entry.gameId()));
            return;
        }
        if (known != null) {
            outdated.add(new Outdated(known.file(), known.gameId()));
            if (!kept.remove(known.gameId())) {
                build.removeGame(known.gameId());
            }
        }
        entries.put(entry.gameId(), entry);
        write(file, save);
    }

    /** The games as the rules of linking see them. */
    List<PlayedGame> played() {
        Map<String, List<SaveFile>> others = outdated.stream().collect(
                Collectors.groupingBy(Outdated::gameId, Collectors.mapping(Outdated::file, Collectors.toList())));
        return entries.values().stream().map(entry -> entry.played(others.getOrDefault(entry.gameId(), List.of()))).toList();
    }

    /** Leaves games out of the snapshot; their files stay. */
    void hide(Set<String> gameIds) {
        for (String gameId : gameIds) {
            hidden.add(new Hidden(entries.remove(gameId).file(), gameId));
            if (!kept.remove(gameId)) {
                build.removeGame(gameId);
            }
        }
        outdated.stream().filter(file -> gameIds.contains(file.gameId()))
                .forEach(file -> hidden.add(new Hidden(file.file(), file.gameId())));
        outdated.removeIf(file -> gameIds.contains(file.gameId()));
    }

    /** Copies what is kept. Only now, so that no row is copied whose game was replaced. */
    void takeOver(SnapshotFile current) {
        build.keepGames(current, kept);
    }

    List<GameEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** What became of the files with a game. */
    List<ImportOutcome> outcomes() {
        List<ImportOutcome> outcomes = new ArrayList<>(hidden);
        entries.values().forEach(entry -> outcomes.add(kept.contains(entry.gameId())
                ? new Unchanged(entry.file(), entry.gameId(), entry.findings().size())
                : new Imported(entry.file(), entry.gameId(), entry.findings().size())));
        outdated.forEach(file -> outcomes
                .add(new Superseded(file.file(), file.gameId(), entries.get(file.gameId()).file().name())));
        return outcomes;
    }

    /** Each list of the save is a table of the same name. Links and findings need all games and the tournament first. */
    private void write(SaveFile file, ParsedSave save) {
        String gameId = save.game().gameId();
        build.appendRow("games", gameId, save.game(), GameLink.unknown(gameId, file));
        save.players()
                .forEach(player -> build.appendRow("players", gameId, player, PlayerLink.unknown(gameId, player.player())));
        for (RecordComponent component : ParsedSave.class.getRecordComponents()) {
            String table = SnakeCase.of(component.getName());
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
}
