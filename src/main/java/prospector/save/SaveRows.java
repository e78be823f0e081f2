package prospector.save;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import prospector.game.ReferenceData;

/** Turns what a document states into the rows of a snapshot, once all of it is known. */
final class SaveRows {

    private final RawSave save;
    private final Findings findings;
    private final ReferenceData reference;
    private final int lastTurn;
    private final List<RawPlayer> players;

    SaveRows(Cursor cursor, RawSave save, ReferenceData reference) {
        this.save = save;
        this.findings = cursor.findings();
        this.reference = reference;
        if (save.game.turn == Cursor.NONE) {
            throw cursor.refusal(RefusalReason.INVALID_VALUE, "the game states no turn",
                    "Load the game once and save it again");
        }
        if (HistoryRows.count(save) > SaveLimits.HISTORY_ROWS) {
            throw cursor.refusal(RefusalReason.TOO_LARGE, "its histories have more than " + SaveLimits.HISTORY_ROWS + " values",
                    "Upload the save as the game wrote it");
        }
        this.lastTurn = save.game.turn;
        this.players = save.takenPlayers();
    }

    ParsedSave toParsedSave() {
        UnknownIds.note(save, reference, findings);
        var characters = new CharacterRows(save);
        List<Goal> goals = perPlayer(GoalRows::of);
        List<Law> laws = new LawRows(save, new LawClasses(save, reference, findings)).toList();
        SaveGame game = GameRows.of(save, findings);
        var cities = new CityRows(save);
        return new ParsedSave(game, perPlayerOne(player -> PlayerRows.of(player, save)),
                perPlayer(player -> HistoryRows.turnStats(player, lastTurn)),
                perPlayer(player -> HistoryRows.yields(player, lastTurn)), HistoryRows.prices(save.game, lastTurn),
                perPlayer(PlayerRows::stockpiles), perPlayer(player -> HistoryRows.opinions(player, lastTurn)),
                perPlayer(new EventRows(save)::of), perPlayer(TechRows::of), laws, perPlayer(LawRows::changes), goals,
                characters.persons(), characters.traits(), characters.stats(), characters.spouses(),
                characters.relationships(), perPlayer(player -> RulerRows.of(player, save)), CognomenRows.of(save),
                perPlayer(player -> FamilyRows.of(player, save.game)), ReligionRows.religions(save.game),
                ReligionRows.theologies(save), perPlayer(ReligionRows::adoptions), StoryRows.of(save),
                perPlayer(player -> player.counts), perPlayer(PlayerRows::unitsProduced),
                perPlayer(PlayerRows::projectsProduced), new WonderRows(save, reference, findings).toList(), cities.cities(),
                cities.culture(), cities.religions(), cities.yields(), cities.production(), cities.families(),
                List.copyOf(save.map.tiles), TileOwnerRows.of(save), tileChanges(), List.copyOf(save.map.reveals),
                List.copyOf(save.map.units), List.copyOf(save.map.promotions), List.copyOf(save.tribes),
                RelationRows.tribes(save.game), RelationRows.teams(save.game), List.copyOf(save.game.calamities),
                List.copyOf(save.options), findings.toList());
    }

    private List<TileChange> tileChanges() {
        return save.map.changes.stream().sorted(Comparator.comparingInt(TileChange::y).thenComparingInt(TileChange::x)
                .thenComparing(TileChange::kind).thenComparingInt(TileChange::turn)).toList();
    }

    private <T> List<T> perPlayer(Function<RawPlayer, List<T>> rows) {
        var all = new ArrayList<T>();
        for (RawPlayer player : players) {
            all.addAll(rows.apply(player));
        }
        return List.copyOf(all);
    }

    private <T> List<T> perPlayerOne(Function<RawPlayer, T> row) {
        return perPlayer(player -> Stream.of(row.apply(player)).toList());
    }
}
