package prospector.save;

import java.util.List;

/**
 * Reads {@code Game/Occurrences}. No public save holds one, so the reader takes the names that the game uses elsewhere, as
 * elements or as attributes, and leaves out what has no type.
 */
final class CalamityReader {

    private CalamityReader() {
    }

    static void read(Cursor cursor, List<Calamity> calamities) {
        int mine = cursor.depth();
        while (cursor.nextChild(mine)) {
            readOne(cursor, calamities);
        }
    }

    private static void readOne(Cursor cursor, List<Calamity> calamities) {
        String name = Values.occurrence(cursor.name());
        String type = name.startsWith("OCCURRENCE_") ? name : Values.occurrence(cursor.attributeIdentifier("Type"));
        int id = cursor.attributeInteger("ID");
        int from = first(cursor.attributeInteger("StartTurn"), cursor.attributeInteger("Turn"));
        int to = cursor.attributeInteger("EndTurn");
        int player = cursor.attributeInteger("Player");
        Integer tiles = Values.orNull(Cursor.NONE);
        int mine = cursor.depth();
        while (cursor.nextChild(mine)) {
            switch (cursor.name()) {
                case "Type", "Occurrence", "Occurence" -> type = Values.occurrence(cursor.identifier());
                case "ID" -> id = cursor.integer();
                case "StartTurn", "TurnStarted", "Turn" -> from = cursor.integer();
                case "EndTurn", "TurnEnded" -> to = cursor.integer();
                case "Player", "PlayerID" -> player = cursor.integer();
                case "Tiles", "TileIDs", "TileList" -> tiles = Blocks.names(cursor).size();
                default -> {
                }
            }
        }
        if (type == null) {
            cursor.findings().leftOut("Game/Occurrences", "A calamity without a type was left out");
        } else {
            calamities.add(new Calamity(id < 0 ? calamities.size() : id, type, Values.orNull(from), Values.orNull(to),
                    player < 0 ? Values.orNull(Cursor.NONE) : Integer.valueOf(player), tiles));
        }
    }

    private static int first(int one, int other) {
        return one == Cursor.NONE ? other : one;
    }
}
