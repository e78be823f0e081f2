package prospector.save;

/** Reads element {@code Tile}. What teams remember of a tile (Revealed…) is passed over, but for when they first saw it. */
final class TileReader {

    private final Cursor cursor;
    private final RawMap map;
    private final int x;
    private final int y;
    private String terrain;
    private String height;
    private String vegetation;
    private String resource;
    private String improvement;
    private Integer improvementTurnsLeft;
    private boolean pillaged;
    private String specialist;
    private boolean road;
    private boolean riverW;
    private boolean riverSw;
    private boolean riverSe;
    private boolean boundary;
    private Integer city;
    private String citySite;
    private String tribeSite;
    private String religion;
    private Integer urbanOwner;
    private String elementName;

    private TileReader(Cursor cursor, RawMap map, int id) {
        this.cursor = cursor;
        this.map = map;
        this.x = map.x(id);
        this.y = map.y(id);
    }

    static void read(Cursor cursor, RawMap map) {
        int id = cursor.attributeInteger("ID");
        if (id >= SaveLimits.TILES) {
            throw cursor.refusal(RefusalReason.TOO_LARGE, "the map has more than " + SaveLimits.TILES + " tiles",
                    "Play on a smaller map");
        }
        if (!map.hasWidth()) {
            cursor.findings().leftOut("Root/@MapWidth",
                    "The save does not state the width of the map, so its tiles were left out");
        } else if (id < 0) {
            cursor.findings().leftOut("Root/Tile", "A tile without an id was left out");
        } else if (map.seen.get(id)) {
            cursor.findings().add("DUPLICATE_ID", "tile:" + id, "Two tiles have the same id; the first was kept",
                    "Report the save");
        } else {
            map.seen.set(id);
            new TileReader(cursor, map, id).readTile();
        }
    }

    private void readTile() {
        int mine = cursor.depth();
        while (cursor.nextChild(mine)) {
            if (!readNature() && !readWorks()) {
                readLists();
            }
        }
        map.tiles.add(new Tile(x, y, terrain, height, vegetation, resource, improvement, improvementTurnsLeft, pillaged,
                specialist, road, riverW, riverSw, riverSe, boundary, city, citySite, tribeSite, religion, urbanOwner,
                elementName));
    }

    private boolean readNature() {
        switch (cursor.name()) {
            case "Terrain" -> terrain = cursor.identifier();
            case "Height" -> height = cursor.identifier();
            case "Vegetation" -> vegetation = cursor.identifier();
            case "Resource" -> resource = cursor.identifier();
            case "Boundary" -> boundary = true;
            case "ElementName" -> elementName = cursor.identifier();
            // The number is the direction of the flow: 0 is a river as well.
            case "RiverW" -> riverW = true;
            case "RiverSW" -> riverSw = true;
            case "RiverSE" -> riverSe = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean readWorks() {
        switch (cursor.name()) {
            case "Improvement" -> improvement = cursor.identifier();
            case "ImprovementBuildTurnsLeft" -> improvementTurnsLeft = cursor.integerOrNull();
            case "ImprovementPillaged" -> pillaged = true;
            case "Specialist" -> specialist = cursor.identifier();
            case "Road" -> road = true;
            case "CityTerritory" -> city = cursor.idOrNull();
            case "CitySite" -> citySite = cursor.identifier();
            case "TribeSite" -> tribeSite = cursor.identifier();
            case "OrigUrbanOwner" -> urbanOwner = cursor.idOrNull();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void readLists() {
        switch (cursor.name()) {
            case "Unit" -> UnitReader.read(cursor, map, x, y);
            case "Religion" -> readReligion();
            case "RevealedTurn" -> readReveals();
            case "OwnerHistory" -> map.owners.add(new RawMap.Owners(x, y, Blocks.series(cursor, "tile owner")));
            case "TerrainHistory" -> readChanges("terrain");
            case "HeightHistory" -> readChanges("height");
            case "VegetationHistory" -> readChanges("vegetation");
            default -> {
            }
        }
    }

    private void readReligion() {
        int mine = cursor.depth();
        while (cursor.nextChild(mine)) {
            religion = religion == null ? cursor.name() : religion;
        }
    }

    /** Unlike in every history, the key is a team here and the value a turn. */
    private void readReveals() {
        int mine = cursor.depth();
        while (cursor.nextChild(mine)) {
            int team = Blocks.teamKey(cursor.name());
            int turn = cursor.integer();
            if (team >= 0 && team < SaveLimits.PLAYERS && turn >= 0 && turn <= SaveLimits.TURNS) {
                map.reveals.add(new TileReveal(x, y, team, turn));
            } else {
                cursor.findings().leftOut("Tile/RevealedTurn", "An entry without a usable team or turn was left out");
            }
        }
    }

    private void readChanges(String kind) {
        int mine = cursor.depth();
        while (cursor.nextChild(mine)) {
            int turn = Blocks.turnKey(cursor.name());
            String value = cursor.identifier();
            if (turn >= 0 && turn <= SaveLimits.TURNS) {
                map.changes.add(new TileChange(x, y, kind, turn, "-1".equals(value) ? Values.textOrNull("") : value));
            } else {
                cursor.findings().leftOut("Tile/" + kind, "An entry without a usable turn was left out");
            }
        }
    }
}
