package prospector.demo;

import java.util.List;

/** Writes the {@code Character} elements. */
final class CharacterXml {

    private static final List<String> RATINGS = List.of("RATING_WISDOM", "RATING_CHARISMA", "RATING_COURAGE",
            "RATING_DISCIPLINE");

    private final Xml xml;
    private final World world;

    CharacterXml(Xml xml, World world) {
        this.xml = xml;
        this.world = world;
    }

    void write() {
        for (var person : world.people) {
            xml.element("Character", () -> person(person), "ID", person.id, "BirthTurn", person.birthTurn, "Player",
                    person.player, "Gender", person.male ? "GENDER_MALE" : "GENDER_FEMALE", "FirstName", person.name, "Seed",
                    Long.toUnsignedString(world.plan.seed() * 31 + person.id * 0x9E3779B97F4A7C15L));
        }
    }

    private void person(Person person) {
        xml.value("Portrait", "CHARACTER_PORTRAIT_" + world.sides.get(person.player).nation.id().substring("NATION_".length())
                + (person.male ? "_LEADER_MALE_" : "_LEADER_FEMALE_") + (1 + person.id % 12));
        xml.value("NameType", person.name);
        xml.value("Level", 1);
        kin(person);
        if (person.deathTurn != Person.LIVING) {
            xml.value("DeathTurn", person.deathTurn);
            if (!person.deathReason.isEmpty()) {
                xml.value("DeathReason", "TEXT_DEATH_" + person.deathReason);
            }
        }
        if (person.leaderTurn > 0) {
            xml.value("LeaderTurn", person.leaderTurn);
        }
        xml.value("NationTurn", person.nationTurn);
        xml.flagIf(person.royal, "Royal");
        xml.value("Nation", world.sides.get(person.player).nation.id());
        if (!person.family.isEmpty()) {
            xml.value("Family", person.family);
            if (person.familyHead) {
                xml.value("WasFamilyHead", person.family);
            }
        }
        if (!person.courtier.isEmpty()) {
            xml.value("Courtier", person.courtier);
        }
        person.byname().ifPresent(byname -> xml.value("Cognomen", byname.id()));
        life(person);
    }

    private void kin(Person person) {
        if (person.father >= 0) {
            xml.value("FatherID", person.father);
            xml.value("MotherID", person.mother);
            xml.value("BirthFatherID", person.father);
            xml.value("BirthMotherID", person.mother);
        }
        if (person.birthTurn > 0 && person.royal) {
            xml.value("BirthCityID", world.sides.get(person.player).capital);
        }
    }

    private void life(Person person) {
        xml.element("Rating", () -> {
            for (int i = 0; i < RATINGS.size(); i++) {
                xml.value(RATINGS.get(i), person.ratings[i]);
            }
        });
        xml.values("Stat", person.stats);
        xml.values("TraitTurn", person.traits);
        if (!person.stories.isEmpty()) {
            xml.values("EventStoryTurn", person.stories);
        }
        ids("Spouses", person.spouses);
        ids("Children", person.children);
        if (!person.relations.isEmpty()) {
            xml.element("RelationshipList", () -> person.relations.forEach((other, type) -> xml
                    .element("RelationshipData", () -> {
                        xml.value("Type", type);
                        xml.value("CharacterID", other);
                    })));
        }
        if (!person.bynames.isEmpty()) {
            xml.element("CognomenHistory",
                    () -> person.bynames.forEach((turn, byname) -> xml.value("T" + turn, byname.index)));
        }
    }

    private void ids(String name, List<Integer> ids) {
        if (!ids.isEmpty()) {
            xml.element(name, () -> ids.forEach(id -> xml.value("ID", id)));
        }
    }
}
