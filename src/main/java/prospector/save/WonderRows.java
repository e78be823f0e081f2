package prospector.save;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import prospector.game.ReferenceData;
import prospector.save.RawPlayer.LogEntry;

/**
 * Wonders. Every player's log tells when one is begun and when it is completed, with the same type and the same data; only the
 * words differ, and they are in the language of the player. So the map decides: a wonder that stands without turns left is
 * completed, and if its tile has entries of two turns, the first is the beginning and the last the end.
 */
final class WonderRows {

    private final RawSave save;
    private final ReferenceData reference;
    private final Findings findings;
    private final Map<Site, TreeSet<Integer>> turns = new LinkedHashMap<>();
    private final Map<Site, Integer> builders = new HashMap<>();

    WonderRows(RawSave save, ReferenceData reference, Findings findings) {
        this.save = save;
        this.reference = reference;
        this.findings = findings;
        for (RawPlayer player : save.players.values()) {
            player.log.stream().filter(entry -> entry.type().equals("WONDER_ACTIVITY")).forEach(this::note);
        }
    }

    private void note(LogEntry entry) {
        String wonder = EventRows.subject(entry);
        if (wonder == null || !wonder.startsWith("IMPROVEMENT_")) {
            return;
        }
        int tile = entry.data1() == null ? Cursor.NONE : Values.integer(entry.data1());
        var site = new Site(wonder, tile);
        turns.computeIfAbsent(site, found -> new TreeSet<>()).add(entry.turn());
        for (Markup.Link link : Markup.links(entry.text())) {
            if (link.kind().equals("PLAYER") && Values.integer(link.target()) >= 0) {
                builders.putIfAbsent(site, Values.integer(link.target()));
            }
        }
    }

    List<Wonder> toList() {
        Map<Site, Tile> standing = standing();
        standing.keySet().forEach(site -> turns.computeIfAbsent(site, unlogged -> new TreeSet<>()));
        var rows = new ArrayList<Wonder>();
        turns.forEach((site, logged) -> rows.add(row(site, logged, standing.get(site))));
        rows.sort(Comparator.comparing(Wonder::wonder)
                .thenComparing(wonder -> wonder.turnStarted() == null ? Integer.MAX_VALUE : wonder.turnStarted()));
        return List.copyOf(rows);
    }

    /** Tiles with a wonder: one that the log knows, or one of the known ids. */
    private Map<Site, Tile> standing() {
        var logged = turns.keySet().stream().map(Site::wonder).collect(Collectors.toSet());
        Map<Site, Tile> standing = new LinkedHashMap<>();
        for (Tile tile : save.map.tiles) {
            String improvement = tile.improvement();
            if (improvement != null && (logged.contains(improvement) || reference.wonders().contains(improvement))) {
                standing.put(new Site(improvement, tile.y() * save.map.width + tile.x()), tile);
            }
        }
        return standing;
    }

    private Wonder row(Site site, SortedSet<Integer> logged, Tile tile) {
        boolean completed = tile != null && tile.improvementTurnsLeft() == null;
        Integer started = logged.isEmpty() ? null : logged.first();
        Integer ended = completed && logged.size() > 1 ? logged.last() : null;
        if (logged.size() > 1 && save.map.tiles.isEmpty()) {
            findings.add("WONDER_UNDECIDED", site.wonder,
                    "The log tells of this wonder twice, but the save has no map that says whether it stands", null);
        }
        return new Wonder(builder(site, tile), site.wonder, started, ended, completed, tile == null ? null : tile.x(),
                tile == null ? null : tile.y(), tile == null ? null : tile.city());
    }

    /** The player named in the log, else whose city the tile belongs to. */
    private Integer builder(Site site, Tile tile) {
        Integer logged = builders.get(site);
        if (logged != null) {
            return logged;
        }
        RawCity city = tile == null || tile.city() == null ? null : save.cities.get(tile.city());
        return city == null ? null : city.player;
    }

    private record Site(String wonder, int tile) {
    }
}
