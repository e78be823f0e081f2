package prospector.save;

import java.util.List;

/** Reads element {@code Tile/Unit}. Seeds are not read: they exceed 64 signed bits and mean nothing to a reader. */
final class UnitReader {

    private final Cursor cursor;
    private final RawMap map;
    private Integer createdTurn;
    private Integer level;
    private int xp;
    private int damage;
    private Integer general;
    private String family;
    private Integer originalPlayer;
    private String originalTribe;
    private String religion;
    private String facing;
    private boolean sleeping;
    private List<String> promotions = List.of();

    private UnitReader(Cursor cursor, RawMap map) {
        this.cursor = cursor;
        this.map = map;
    }

    static void read(Cursor cursor, RawMap map, int x, int y) {
        int id = cursor.attributeInteger("ID");
        String type = cursor.attributeIdentifier("Type");
        if (id < 0 || type == null) {
            cursor.findings().leftOut("Tile/Unit", "A unit without an id or a type was left out");
        } else if (map.unitsSeen.add(id)) {
            new UnitReader(cursor, map).readUnit(id, type, x, y);
        } else {
            cursor.findings().add("DUPLICATE_ID", "unit:" + id, "Two units have the same id; the first was kept",
                    "Report the save");
        }
    }

    private void readUnit(int id, String type, int x, int y) {
        int owner = cursor.attributeInteger("Player");
        String tribe = cursor.attributeIdentifier("Tribe");
        int mine = cursor.depth();
        while (cursor.nextChild(mine)) {
            readChild(owner);
        }
        Integer player = owner < 0 ? Values.orNull(Cursor.NONE) : Integer.valueOf(owner);
        map.units.add(new MapUnit(id, type, player, tribe, x, y, createdTurn, level, xp, damage, general, family,
                originalPlayer, originalTribe, religion, facing, sleeping));
        for (String promotion : promotions) {
            map.promotions.add(new UnitPromotion(id, promotion));
        }
    }

    private void readChild(int owner) {
        switch (cursor.name()) {
            case "CreateTurn" -> createdTurn = cursor.integerOrNull();
            case "Level" -> level = cursor.integerOrNull();
            case "XP" -> xp = Values.orZero(cursor.integer());
            case "Damage" -> damage = Values.orZero(cursor.integer());
            case "GeneralID" -> general = cursor.idOrNull();
            case "Family" -> family = cursor.identifier();
            case "PlayerFamily" -> readFamily(owner);
            case "OriginalPlayer" -> originalPlayer = cursor.idOrNull();
            case "OriginalTribe" -> originalTribe = cursor.identifier();
            case "Religion" -> religion = cursor.identifier();
            case "Facing" -> facing = cursor.identifier();
            case "Sleep", "Sentry" -> sleeping = true;
            case "Promotions" -> promotions = Blocks.names(cursor);
            default -> {
            }
        }
    }

    /** {@code P.n}: a captured or hired unit has a family with each player it served. */
    private void readFamily(int owner) {
        for (Named.Label served : Blocks.labels(cursor)) {
            if (Values.keyNumber(served.name()) == owner && served.value() != null) {
                family = Values.identifierOrNull(served.value());
            }
        }
    }
}
