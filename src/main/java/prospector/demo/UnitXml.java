package prospector.demo;

import java.util.List;

/** Writes a {@code Unit} element. */
final class UnitXml {

    private static final List<String> FACING = List.of("NE", "E", "SE", "SW", "W", "NW");

    private UnitXml() {
    }

    static void write(Xml xml, Soldier unit, MatchPlan plan) {
        xml.element("Unit", () -> {
            if (unit.general >= 0) {
                xml.value("GeneralID", unit.general);
            }
            if (unit.damage > 0) {
                xml.value("Damage", unit.damage);
            }
            if (unit.experience > 0) {
                xml.value("XP", unit.experience);
                xml.value("Level", unit.level());
            }
            xml.value("CreateTurn", unit.created);
            xml.value("Facing", FACING.get(unit.id % FACING.size()));
            if (unit.player >= 0) {
                xml.value("OriginalPlayer", unit.player);
                xml.element("PlayerFamily", () -> xml.value("P." + unit.player, unit.family));
            }
            xml.flag("RaidTurn");
            xml.flag("QueueList");
            if (!unit.promotions.isEmpty()) {
                xml.flags("Promotions", unit.promotions);
            }
            if (unit.experience > 40 && plan.turns() > 50) {
                xml.flags("PromotionsAvailable", List.of("PROMOTION_STRIKE2", "PROMOTION_GUARD2"));
            }
            xml.flag("AI");
        }, "ID", unit.id, "Type", unit.type, "Player", unit.player, "Tribe", unit.tribe, "Seed",
                Long.toUnsignedString(unit.seed));
    }
}
