package prospector.save;

import java.util.Set;

/** Reads the document: settings at the root, then each section by its own reader, in whatever order they stand. */
final class RootReader {

    private static final String[] ATTRIBUTES = { "GameId", "GameName", "Version", "SaveDate", "MapClass", "MapSize",
            "MapAspectRatio", "MapWidth", "MapHeight", "MapSeed", "FirstSeed", "GameMode", "TurnStyle", "TurnTimer",
            "TurnScale",
            "SimultaneousTurns", "OpponentLevel", "TribeLevel", "Development", "HumanDevelopment", "Advantage",
            "SuccessionGender", "SuccessionOrder", "Mortality", "EventLevel", "VictoryPointModifier", "ForceMarch",
            "TeamNation",
            "MinCitySiteDistance", "MapEdgesSafe", "MinLatitude", "MaxLatitude" };
    private static final Set<String> UNUSED = Set.of("Nation", "Dynasty", "Archetype", "StartingPlayerOptions",
            "GameContentEnabled", "Victory");
    private static final int WIDEST = 10_000;
    private static final String NOT_A_SAVE = "Upload a save of Old World";

    private final Cursor cursor;
    private final RawSave save = new RawSave();

    private RootReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Reads the whole document. */
    static RawSave read(Cursor cursor) {
        return new RootReader(cursor).readDocument();
    }

    /**
     * Moves to the root element of a save.
     *
     * @throws SaveFormatException when the document has another one
     */
    static void requireRoot(Cursor cursor) {
        if (!cursor.nextChild(0) || !cursor.name().equals("Root")) {
            throw cursor.refusal(RefusalReason.WRONG_GAME, "it is not a save of Old World", NOT_A_SAVE);
        }
    }

    private RawSave readDocument() {
        requireRoot(cursor);
        readAttributes();
        int root = cursor.depth();
        while (cursor.nextChild(root)) {
            readSection();
        }
        cursor.finish();
        save.activePlayer = cursor.activePlayer();
        if (save.attributes.get("GameId").isEmpty() || !save.hasGame || save.players.isEmpty()) {
            throw cursor.refusal(RefusalReason.WRONG_GAME, "it has no game id, no game or no player", NOT_A_SAVE);
        }
        return save;
    }

    private void readAttributes() {
        for (String attribute : ATTRIBUTES) {
            save.attributes.put(attribute, cursor.attribute(attribute));
        }
        VersionText.requireKnown(cursor, save.attributes.get("Version"));
        String width = save.attributes.get("MapWidth");
        if (!width.isEmpty()) {
            save.map.width = Values.integer(width);
            if (save.map.width < 1 || save.map.width > WIDEST) {
                throw cursor.refusal(RefusalReason.INVALID_VALUE,
                        "the map width '" + Values.shortened(width) + "' is senseless",
                        "Load the game once and save it again");
            }
        }
    }

    private void readSection() {
        switch (cursor.name()) {
            case "Game" -> {
                save.hasGame = true;
                new GameReader(cursor, save).read();
            }
            case "Player" -> PlayerReader.read(cursor, save);
            case "Character" -> CharacterReader.read(cursor, save);
            case "City" -> CityReader.read(cursor, save);
            case "Tile" -> TileReader.read(cursor, save.map);
            case "Tribe" -> readTribe();
            case "Team" -> save.teams = Blocks.integers(cursor);
            case "Difficulty" -> save.difficulties = Blocks.texts(cursor);
            case "Development" -> save.developments = Blocks.texts(cursor);
            case "Humans" -> save.humans = Blocks.integers(cursor);
            case "GameOptions" -> readOptions("option");
            case "GameContent" -> readOptions("dlc");
            case "MapMultiOptions", "MapSingleOptions", "MapOptionsMulti", "MapOptionsSingle" -> readOptions("map");
            case "VictoryEnabled" -> readOptions("victory");
            case "OccurrenceLevels" -> readOptions("occurrence");
            default -> noteUnknown();
        }
    }

    private void readOptions(String kind) {
        for (Named.Label option : Blocks.labels(cursor)) {
            save.options.add(new GameOption(kind, option.name(), option.value()));
        }
    }

    private void readTribe() {
        String tribe = cursor.attributeIdentifier("ID");
        Integer leader = Values.orNull(Cursor.NONE);
        boolean dead = false;
        int mine = cursor.depth();
        while (cursor.nextChild(mine)) {
            switch (cursor.name()) {
                case "LeaderID" -> leader = cursor.idOrNull();
                case "Dead" -> dead = true;
                default -> {
                }
            }
        }
        if (tribe == null) {
            cursor.findings().leftOut("Root/Tribe", "A tribe without an identifier was left out");
        } else {
            save.tribes.add(new Tribe(tribe, leader, dead));
        }
    }

    private void noteUnknown() {
        String name = cursor.name();
        if (!UNUSED.contains(name)) {
            cursor.findings().add("UNKNOWN_ELEMENT", "Root/" + name, "The save has a section that this reader does not know",
                    "Report the save, so that the section can be read");
        }
    }
}
