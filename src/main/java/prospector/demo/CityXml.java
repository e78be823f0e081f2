package prospector.demo;

import java.util.List;
import java.util.Map;

/** Writes the {@code City} elements. */
final class CityXml {

    private static final List<String> CULTURES = List.of("CULTURE_WEAK", "CULTURE_DEVELOPING", "CULTURE_STRONG",
            "CULTURE_LEGENDARY");

    private final Xml xml;
    private final World world;

    CityXml(Xml xml, World world) {
        this.xml = xml;
        this.world = world;
    }

    void write() {
        for (var town : world.towns) {
            xml.element("City", () -> town(town), "ID", town.id, "TileID", town.tile, "Player", town.owner, "Family",
                    town.family, "Founded", town.founded);
        }
    }

    private void town(Town town) {
        xml.value("NameType", town.name);
        xml.value("Citizens", town.citizens);
        count("GrowthCount", town.growthCount);
        count("HurryCivicsCount", town.hurried);
        count("SpecialistProducedCount", town.specialists);
        xml.flagIf(town.capital, "Capital");
        xml.value("FirstPlayer", town.founder);
        xml.value("LastPlayer", town.lastOwner);
        int age = world.plan.turns() - town.founded;
        xml.element("YieldProgress", () -> {
            xml.value("YIELD_GROWTH", (age * 83) % 900);
            xml.value("YIELD_CULTURE", (age * 57) % 700);
            xml.value("YIELD_DISCONTENT", (age * 41) % 500);
        });
        xml.values("YieldOverflow", Map.of());
        xml.values("UnitProductionCounts", town.units);
        xml.values("ProjectCount", town.projects);
        xml.values("LuxuryTurn", Map.of());
        xml.values("AgentTurn", Map.of());
        xml.values("AgentCharacterID", Map.of());
        var team = "T." + town.owner;
        xml.element("TeamHappinessLevel", () -> xml.value(team, town.happiness));
        xml.values("YieldLevel", Map.of());
        xml.flags("Religion", town.religions.keySet());
        xml.element("PlayerFamily", () -> xml.value("P." + town.founder, town.family));
        xml.element("TeamCulture", () -> xml.value(team, CULTURES.get(Math.min(town.culture, CULTURES.size() - 1))));
        queue("BuildQueue", age % 3 == 0 ? "UNIT_WORKER" : "UNIT_WARRIOR", 120 + age % 70);
        if (age > 6) {
            queue("CompletedBuild", "UNIT_WORKER", 600);
        }
    }

    private void count(String name, int count) {
        if (count > 0) {
            xml.value(name, count);
        }
    }

    private void queue(String name, String unit, int progress) {
        xml.element(name, () -> xml.element("QueueInfo", () -> {
            xml.value("Build", "BUILD_UNIT");
            xml.value("Type", unit);
            xml.value("Data", -1);
            xml.value("Progress", progress);
            xml.values("YieldCost", Map.of());
        }));
    }
}
