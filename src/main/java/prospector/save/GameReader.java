package prospector.save;

import java.util.List;

/** Reads element {@code Game}: turn, end, victories, prices, religions, diplomacy, calamities. */
final class GameReader {

    private final Cursor cursor;
    private final RawSave save;
    private final RawGame game;

    GameReader(Cursor cursor, RawSave save) {
        this.cursor = cursor;
        this.save = save;
        this.game = save.game;
    }

    void read() {
        int mine = cursor.depth();
        while (cursor.nextChild(mine)) {
            if (!readState() && !readReligion()) {
                readRelation();
            }
        }
    }

    private boolean readState() {
        switch (cursor.name()) {
            case "Turn" -> readTurn();
            case "GameOver" -> game.over = true;
            case "MinCitySiteDistance" -> game.minCitySiteDistance = cursor.integerOrNull();
            case "TeamVictoriesCompleted" -> readVictories(game.victoriesCompleted);
            case "TeamVictories" -> readVictories(game.victories);
            case "WinnerTeam" -> game.winnerTeam = cursor.text();
            case "WinnerVictory" -> game.winnerVictory = cursor.text();
            case "YieldPriceHistory" -> game.prices = Blocks.seriesByName(cursor);
            case "Occurrences" -> CalamityReader.read(cursor, game.calamities);
            case "ImprovementDisabled" -> readDisabled();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void readTurn() {
        String text = cursor.text();
        game.turn = Values.integer(text);
        if (game.turn < 0 || game.turn > SaveLimits.TURNS) {
            throw cursor.refusal(RefusalReason.INVALID_VALUE, "the turn '" + Values.shortened(text) + "' is senseless",
                    "Load the game once and save it again");
        }
    }

    /** {@code <Team Victory="VICTORY_POINTS">1</Team>}. */
    private void readVictories(List<Named.Label> victories) {
        int mine = cursor.depth();
        while (cursor.nextChild(mine)) {
            String victory = cursor.attribute("Victory");
            victories.add(new Named.Label(victory, cursor.text()));
        }
    }

    private void readDisabled() {
        for (String improvement : Blocks.names(cursor)) {
            save.options.add(new GameOption("disabled", improvement, Values.textOrNull("")));
        }
    }

    private boolean readReligion() {
        switch (cursor.name()) {
            case "FamilyClass" -> game.familyClasses = Blocks.labels(cursor);
            case "FamilyReligion" -> game.familyReligions = Blocks.labels(cursor);
            case "ReligionFounded" -> game.religionFounded = Blocks.counts(cursor);
            case "ReligionFounder" -> game.religionFounder = Blocks.counts(cursor);
            case "ReligionHeadID" -> game.religionHead = Blocks.counts(cursor);
            case "ReligionHolyCity" -> game.religionHolyCity = Blocks.counts(cursor);
            case "ReligionTheology" -> game.theologies = Blocks.labels(cursor);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void readRelation() {
        switch (cursor.name()) {
            case "TribeDiplomacy" -> game.tribeDiplomacy = Blocks.labels(cursor);
            case "TribeDiplomacyTurn" -> game.tribeDiplomacyTurn = Blocks.counts(cursor);
            case "TribeWarScore" -> game.tribeWarScore = Blocks.counts(cursor);
            case "TribeConflictTurn" -> game.tribeConflictTurn = Blocks.counts(cursor);
            case "TribeContact" -> game.tribeContact = Blocks.names(cursor);
            case "TeamDiplomacy" -> game.teamDiplomacy = Blocks.labels(cursor);
            case "TeamDiplomacyTurn" -> game.teamDiplomacyTurn = Blocks.counts(cursor);
            case "TeamWarScore" -> game.teamWarScore = Blocks.counts(cursor);
            case "TeamConflictTurn" -> game.teamConflictTurn = Blocks.counts(cursor);
            case "TeamContact" -> game.teamContact = Blocks.names(cursor);
            default -> {
            }
        }
    }
}
