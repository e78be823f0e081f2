package prospector.save;

import java.util.List;

/** Reads element {@code Player}. Mail address, chat, pings and reminders are never looked at. */
final class PlayerReader {

    private final Cursor cursor;
    private final RawPlayer player;

    private PlayerReader(Cursor cursor, RawPlayer player) {
        this.cursor = cursor;
        this.player = player;
    }

    static void read(Cursor cursor, RawSave save) {
        int id = cursor.attributeInteger("ID");
        if (id < 0 || id >= SaveLimits.PLAYERS) {
            throw cursor.refusal(RefusalReason.INVALID_VALUE, "a player has no usable id",
                    "Load the game once and save it again");
        }
        var player = new RawPlayer(id);
        if (save.players.putIfAbsent(id, player) != null) {
            throw cursor.refusal(RefusalReason.INVALID_VALUE, "two players have the id " + id,
                    "Load the game once and save it again");
        }
        new PlayerReader(cursor, player).readPlayer();
    }

    private void readPlayer() {
        player.name = Values.textOrNull(cursor.attribute("Name"));
        player.nation = cursor.attributeIdentifier("Nation");
        player.dynasty = cursor.attributeIdentifier("Dynasty");
        player.language = cursor.attributeIdentifier("Language");
        player.onlineId = Values.textOrNull(cursor.attribute("OnlineID"));
        player.aiControlledToTurn = cursor.attributeInteger("AIControlledToTurn");
        int mine = cursor.depth();
        while (cursor.nextChild(mine)) {
            if (!readState() && !readHistory() && !readTech() && !readStory() && !readCounts() && !readFamily()) {
                readList();
            }
        }
    }

    private boolean readState() {
        switch (cursor.name()) {
            case "Surrendered" -> player.surrendered = true;
            case "Dead" -> player.dead = true;
            case "Legitimacy" -> player.legitimacy = cursor.integerOrNull();
            case "StateReligion" -> player.stateReligion = cursor.identifier();
            case "StateReligionChangeCount" -> player.stateReligionChanges = cursor.integerOrNull();
            case "SuccessionGender" -> player.successionGender = cursor.identifier();
            case "FounderID" -> player.founder = cursor.idOrNull();
            case "ChosenHeirID" -> player.heir = cursor.idOrNull();
            case "OriginalCapitalCityID" -> player.originalCapital = cursor.idOrNull();
            case "TechResearching" -> player.techResearching = cursor.identifier();
            case "TimeStockpile" -> player.timeStockpile = cursor.integerOrNull();
            case "AmbitionDelay" -> player.ambitionDelay = cursor.integerOrNull();
            case "BuyTileCount" -> player.tilesBought = cursor.integerOrNull();
            case "TribeMercenaryCount" -> player.mercenariesHired = cursor.integerOrNull();
            case "StartTurnCities" -> player.startTurnCities = cursor.integerOrNull();
            case "LastDoTurn" -> player.lastTurnPlayed = cursor.integerOrNull();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean readHistory() {
        var histories = player.histories;
        switch (cursor.name()) {
            case "PointsHistory" -> histories.points = Blocks.series(cursor, "points");
            case "MilitaryPowerHistory" -> histories.militaryPower = Blocks.series(cursor, "military power");
            case "LegitimacyHistory" -> histories.legitimacy = Blocks.series(cursor, "legitimacy");
            case "YieldRateHistory" -> histories.yieldRates = Blocks.seriesByName(cursor);
            case "YieldTotalHistory" -> histories.yieldTotals = Blocks.seriesByName(cursor);
            case "FamilyOpinionHistory" -> histories.familyOpinions = Blocks.seriesByName(cursor);
            case "ReligionOpinionHistory" -> histories.religionOpinions = Blocks.seriesByName(cursor);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean readTech() {
        var techs = player.techs;
        switch (cursor.name()) {
            case "TechProgress" -> techs.progress = Blocks.amounts(cursor);
            case "TechCount" -> techs.counts = Blocks.counts(cursor);
            case "TechAvailable" -> techs.available = Blocks.names(cursor);
            case "TechPassed" -> techs.passed = Blocks.names(cursor);
            case "TechTrashed" -> techs.trashed = Blocks.names(cursor);
            case "TechLocked" -> techs.locked = Blocks.names(cursor);
            case "TechTarget" -> techs.target = Blocks.names(cursor);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean readStory() {
        var stories = player.stories;
        switch (cursor.name()) {
            case "AllEventStoryTurn" -> stories.readTurns(cursor, "all");
            case "FamilyEventStoryTurn" -> stories.readTurns(cursor, "family");
            case "ReligionEventStoryTurn" -> stories.readTurns(cursor, "religion");
            case "TribeEventStoryTurn" -> stories.readTurns(cursor, "tribe");
            case "PlayerEventStoryTurn" -> stories.readTurns(cursor, "player");
            case "AllEventStoryOption" -> stories.readAnswers(cursor, "all");
            case "FamilyEventStoryOption" -> stories.readAnswers(cursor, "family");
            case "ReligionEventStoryOption" -> stories.readAnswers(cursor, "religion");
            case "TribeEventStoryOption" -> stories.readAnswers(cursor, "tribe");
            case "PlayerEventStoryOption" -> stories.readAnswers(cursor, "player");
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean readCounts() {
        switch (cursor.name()) {
            case "BonusCount" -> count("bonus");
            case "ResourceRevealed" -> count("resource_revealed");
            case "GoalStartedCount" -> count("goal_started");
            case "MissionStartedTurn" -> countStarted("mission_turn");
            case "EventClassTurn" -> countStarted("event_class_turn");
            case "FamilyLawOpinion" -> count("law_opinion");
            case "TheologyEstablishedCount" -> count("theology");
            case "NoCharactersStats" -> count("stat");
            case "LawClassChangeCount" -> player.lawClassChanges = Blocks.counts(cursor);
            case "UnitsProduced" -> player.unitsProduced = Blocks.counts(cursor);
            case "UnitsProducedTurn" -> player.unitsProducedTurn = Blocks.counts(cursor);
            case "ProjectsProduced" -> player.projectsProduced = Blocks.counts(cursor);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void count(String kind) {
        for (Named.Count count : Blocks.counts(cursor)) {
            player.counts.add(new PlayerCount(player.id, kind, count.name(), count.value()));
        }
    }

    /** Turns: some versions list every kind, with -1 for "never". */
    private void countStarted(String kind) {
        List<Named.Count> turns = Blocks.counts(cursor);
        for (Named.Count turn : turns) {
            if (turn.value() >= 0) {
                player.counts.add(new PlayerCount(player.id, kind, turn.name(), turn.value()));
            }
        }
    }

    private boolean readFamily() {
        switch (cursor.name()) {
            case "Families" -> player.families = Blocks.names(cursor);
            case "FamilyHeadID" -> player.familyHeads = Blocks.counts(cursor);
            case "FamilySeatCityID" -> player.familySeats = Blocks.counts(cursor);
            case "FamilyReligion" -> player.familyReligions = Blocks.labels(cursor);
            case "FamilyTurnsNoLeader" -> player.familyTurnsNoLeader = Blocks.counts(cursor);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void readList() {
        switch (cursor.name()) {
            case "YieldStockpile" -> player.stockpile = Blocks.amounts(cursor);
            case "ActiveLaw" -> player.activeLaws = Blocks.labels(cursor);
            case "CouncilCharacter" -> player.council = Blocks.counts(cursor);
            case "Leaders" -> player.leaders = Blocks.integers(cursor);
            case "GoalList" -> PlayerListReader.readGoals(cursor, player);
            case "PermanentLogList" -> PlayerListReader.readLog(cursor, player);
            case "MemoryList", "MemoryPlayerList", "MemoryTribeList", "MemoryFamilyList", "MemoryReligionList",
                    "MemoryCharacterList" ->
                PlayerListReader.readMemories(cursor, player);
            default -> {
            }
        }
    }
}
