package prospector.save;

import java.math.BigDecimal;

/** Reads element {@code City}. */
final class CityReader {

    private final Cursor cursor;
    private final RawCity city;

    private CityReader(Cursor cursor, RawCity city) {
        this.cursor = cursor;
        this.city = city;
    }

    static void read(Cursor cursor, RawSave save) {
        int id = cursor.attributeInteger("ID");
        var city = new RawCity(id);
        new CityReader(cursor, city).readCity();
        if (id < 0) {
            cursor.findings().leftOut("Root/City", "A city without an id was left out");
        } else if (save.cities.putIfAbsent(id, city) != null) {
            cursor.findings().add("DUPLICATE_ID", "city:" + id, "Two cities have the same id; the first was kept",
                    "Report the save");
        }
    }

    private void readCity() {
        city.tile = cursor.attributeInteger("TileID");
        int player = cursor.attributeInteger("Player");
        city.player = player < 0 ? Values.orNull(Cursor.NONE) : Integer.valueOf(player);
        city.family = cursor.attributeIdentifier("Family");
        city.founded = Values.orNull(cursor.attributeInteger("Founded"));
        int mine = cursor.depth();
        while (cursor.nextChild(mine)) {
            if (!readState() && !readOwners() && !readCounts()) {
                readBlock();
            }
        }
    }

    private boolean readState() {
        switch (cursor.name()) {
            case "NameType" -> city.nameType = cursor.identifier();
            case "Name" -> city.name = Values.textOrNull(cursor.text());
            case "Tribe" -> city.tribe = cursor.identifier();
            case "Capital" -> city.capital = true;
            case "CapturedCapital" -> city.capturedCapital = true;
            case "GovernorID" -> city.governor = cursor.idOrNull();
            case "GovernorTurn" -> city.governorTurn = cursor.integerOrNull();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean readOwners() {
        switch (cursor.name()) {
            case "FirstPlayer" -> city.firstPlayer = cursor.idOrNull();
            case "LastPlayer" -> city.lastPlayer = cursor.idOrNull();
            case "CapturePlayer" -> city.capturePlayer = cursor.idOrNull();
            case "CaptureTurns" -> city.captureTurns = cursor.integerOrNull();
            case "AssimilateTurns" -> city.assimilateTurns = cursor.integerOrNull();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Counters that are left out when they are zero. */
    private boolean readCounts() {
        switch (cursor.name()) {
            case "Citizens" -> city.citizens = count();
            case "GrowthCount" -> city.growthCount = count();
            case "SpecialistProducedCount" -> city.specialistsProduced = count();
            case "BuyTileCount" -> city.tilesBought = count();
            case "HurryCivicsCount" -> city.hurryCivics = count();
            case "HurryTrainingCount" -> city.hurryTraining = count();
            case "HurryMoneyCount" -> city.hurryMoney = count();
            case "HurryPopulationCount" -> city.hurryPopulation = count();
            case "HurryOrdersCount" -> city.hurryOrders = count();
            case "Damage" -> city.damage = count();
            default -> {
                return false;
            }
        }
        return true;
    }

    private int count() {
        return Values.orZero(cursor.integer());
    }

    private void readBlock() {
        switch (cursor.name()) {
            case "TeamCulture" -> city.culture = Blocks.labels(cursor);
            case "TeamCultureStep" -> city.cultureStep = Blocks.counts(cursor);
            case "TeamHappinessLevel" -> city.happiness = Blocks.counts(cursor);
            case "TeamDiscontentLevel" -> city.discontent = Blocks.counts(cursor);
            case "Religion" -> city.religions = Blocks.names(cursor);
            case "YieldProgress" -> city.yieldProgress = Blocks.amounts(cursor);
            case "YieldLevel" -> city.yieldLevel = Blocks.counts(cursor);
            case "YieldOverflow" -> city.yieldOverflow = Blocks.amounts(cursor);
            case "UnitProductionCounts", "UnitProductionCount" -> readProduced("unit");
            case "ProjectCount" -> readProduced("project");
            case "CompletedBuild" -> readQueue("completed");
            case "BuildQueue" -> readQueue("queue");
            case "PlayerFamily" -> city.playerFamilies = Blocks.labels(cursor);
            case "EventStoryTurn" -> city.stories.readTurns(cursor, "city");
            case "EventStoryOption" -> city.stories.readAnswers(cursor, "city");
            default -> {
            }
        }
    }

    private void readProduced(String kind) {
        for (Named.Count produced : Blocks.counts(cursor)) {
            city.production.add(new CityProduction(city.id, kind, 0, produced.name(), produced.value(), null, null));
        }
    }

    /** {@code QueueInfo}: what is built, how far it is, and the tile it is for. */
    private void readQueue(String kind) {
        int list = cursor.depth();
        int position = 0;
        while (cursor.nextChild(list)) {
            String item = null;
            BigDecimal progress = null;
            Integer tile = Values.orNull(Cursor.NONE);
            int mine = cursor.depth();
            while (cursor.nextChild(mine)) {
                switch (cursor.name()) {
                    case "Type" -> item = cursor.identifier();
                    case "Progress" -> progress = Values.tenthsOrNull(cursor.amount());
                    case "Data" -> tile = cursor.idOrNull();
                    default -> {
                    }
                }
            }
            if (item != null) {
                int place = kind.equals("queue") ? position++ : 0;
                city.production.add(new CityProduction(city.id, kind, place, item, null, progress, tile));
            }
        }
    }
}
