package prospector.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a {@code Player} element. */
final class PlayerXml {

    private static final List<String> STOCKED = List.of("YIELD_CIVICS", "YIELD_TRAINING", "YIELD_MONEY", "YIELD_ORDERS",
            "YIELD_FOOD", "YIELD_IRON", "YIELD_STONE", "YIELD_WOOD");

    private final Xml xml;
    private final World world;
    private final MatchPlan plan;
    private final Side side;

    PlayerXml(Xml xml, World world, Side side) {
        this.xml = xml;
        this.world = world;
        this.plan = world.plan;
        this.side = side;
    }

    void write() {
        xml.element("Player", () -> {
            standing();
            research();
            produced();
            families();
            stories();
            xml.element("Leaders", () -> side.leaders.forEach(id -> xml.value("ID", id)));
            xml.flags("Families", side.families.stream().map(family -> family.id()).filter(side.familySeats::containsKey)
                    .toList());
            xml.flags("PlayerOptions", List.of("PLAYEROPTION_NO_TUTORIAL"));
            memories();
            goals();
            new HistoryXml(xml, plan).write(side.ledger);
            log();
        }, "ID", side.id, "Name", side.entrant.saveName(), "Email", "", "OnlineID", side.entrant.onlineId(), "CustomReminder",
                "", "Language", side.language.id(), "Nation", side.nation.id(), "Dynasty", side.lore.dynasty(),
                "AIControlledToTurn", 0);
    }

    private void standing() {
        xml.value("OriginalCapitalCityID", side.capital);
        xml.value("FounderID", side.founder);
        xml.value("ChosenHeirID", -1);
        xml.value("LastDoTurn", plan.turns());
        xml.value("TimeStockpile", 400 + 3 * side.entrant.seed());
        xml.value("Legitimacy", side.legitimacy);
        xml.value("RecruitLegitimacy", 0);
        xml.value("AmbitionDelay", 2);
        xml.value("BuyTileCount", side.id);
        xml.value("StateReligionChangeCount", side.stateReligion.isEmpty() ? 0 : 1);
        xml.value("TribeMercenaryCount", 0);
        xml.value("StartTurnCities", world.townsOf(side).size());
        xml.flag("Founded");
        if (!plan.style().oldWinner()) {
            xml.flagIf(side.surrendered, "Surrendered");
        }
        xml.flagIf(side.surrendered, "TurnEnded");
        if (!side.stateReligion.isEmpty()) {
            xml.value("StateReligion", side.stateReligion);
        }
        xml.value("SuccessionGender", "SUCCESSIONGENDER_ABSOLUTE_COGNATIC");
        xml.element("StartingTileIDs", () -> xml.value("Tile", world.towns.get(side.capital).tile));
        xml.element("YieldStockpile", () -> STOCKED.forEach(yield -> xml.value(yield, stock(yield))));
    }

    /** A part of what came in during the last turns; nothing when it ran at a loss. */
    private int stock(String yield) {
        int sum = 0;
        for (int turn = Math.max(1, plan.turns() - 5); turn <= plan.turns(); turn++) {
            sum += side.ledger.rateOf(yield, turn);
        }
        return Math.max(0, sum * 2 / 3);
    }

    private void research() {
        var tree = side.tree;
        if (!tree.researching.isEmpty()) {
            xml.value("TechResearching", tree.researching);
        }
        xml.values("TechProgress", tree.progress);
        xml.values("TechCount", tree.count);
        xml.flags("TechAvailable", tree.available);
        xml.flags("TechPassed", tree.passed);
        xml.flags("TechTrashed", tree.trashed);
        xml.flags("TechLocked", List.of("TECH_EVENT_BONUS_MINISTER"));
        xml.flags("TechTarget", target());
        xml.values("ActiveLaw", side.laws);
        xml.values("LawClassChangeCount", side.lawChanges);
        xml.values("TheologyEstablishedCount", side.theologies);
        xml.values("ResourceRevealed", side.resourcesRevealed);
    }

    private List<String> target() {
        return side.tree.available.stream().filter(tech -> !tech.equals(side.tree.researching)).limit(1).toList();
    }

    private void produced() {
        var started = new TreeMap<String, Integer>();
        side.goals.forEach(goal -> started.merge(goal.type, 1, Integer::sum));
        xml.values("GoalStartedCount", started);
        var bonuses = new TreeMap<String, Integer>();
        bonuses.put("BONUS_START", 1);
        bonuses.put("BONUS_FAMILY_SEAT", side.familySeats.size());
        side.tree.count.keySet().stream().filter(tech -> tech.contains("_BONUS_"))
                .forEach(tech -> bonuses.put("BONUS_" + tech, 1));
        xml.values("BonusCount", bonuses);
        xml.values("UnitsProduced", side.unitsProduced);
        xml.values("UnitsProducedTurn", side.unitsProducedTurn);
        xml.values("ProjectsProduced", side.projects);
        xml.values("CouncilCharacter", side.council);
    }

    private void families() {
        xml.values("FamilySeatCityID", side.familySeats);
        var heads = new LinkedHashMap<>(side.familyHeads);
        heads.keySet().retainAll(side.familySeats.keySet());
        xml.values("FamilyHeadID", heads);
        xml.values("FamilyTurnsNoLeader", Map.of());
        var religions = new TreeMap<String, String>();
        world.faiths.stream().filter(faith -> faith.founder() == side.id).limit(1)
                .forEach(faith -> religions.put(side.families.get(0).id(), faith.religion()));
        xml.values("FamilyReligion", religions);
    }

    private void stories() {
        xml.values("AllEventStoryTurn", side.stories);
        xml.values("FamilyEventStoryTurn", prefixed(side.families.get(0).id() + ".", 0, 4));
        xml.values("ReligionEventStoryTurn", side.religionStories);
        xml.values("TribeEventStoryTurn", Map.of());
        xml.values("PlayerEventStoryTurn", prefixed("P." + side.id + ".", 4, 16));
        xml.flags("FamilyEventStoryOption", options(prefixed(side.families.get(0).id() + ".", 0, 4)));
        xml.flags("ReligionEventStoryOption", side.religionOptions);
        xml.flags("PlayerEventStoryOption", options(prefixed("P." + side.id + ".", 4, 16)));
    }

    private Map<String, Integer> prefixed(String subject, int skip, int limit) {
        var result = new LinkedHashMap<String, Integer>();
        side.stories.entrySet().stream().skip(skip).limit(limit)
                .forEach(story -> result.put(subject + story.getKey(), story.getValue()));
        return result;
    }

    /** The answer chosen has the name of its story. */
    private static List<String> options(Map<String, Integer> stories) {
        return stories.keySet().stream().map(story -> story.replace("EVENTSTORY_", "EVENTOPTION_") + "_OPTION_0").toList();
    }

    /** Memories fade: only those of the last turns are kept, and older versions keep them elsewhere. */
    private void memories() {
        if (plan.style().oldWinner()) {
            return;
        }
        xml.element("MemoryList", () -> {
            for (var memory : side.memories) {
                if (memory.turn() > plan.turns() - 25) {
                    xml.element("MemoryData", () -> {
                        xml.value("Type", memory.type());
                        xml.value(memory.subjectKind(), memory.subject());
                        xml.value("Turn", memory.turn());
                    });
                }
            }
        });
    }

    private void goals() {
        xml.element("GoalList", () -> {
            for (var goal : side.goals) {
                if (!goal.failed) {
                    goal(goal);
                }
            }
        });
    }

    private void goal(Goal goal) {
        xml.element("GoalData", () -> {
            xml.value("Type", goal.type);
            xml.value("ID", goal.id);
            xml.value("LeaderID", goal.leader);
            xml.value("Turn", goal.legacy && !goal.finished ? goal.legacySince : goal.started);
            if (goal.legacy) {
                xml.value("MaxTurns", Goal.LEGACY_TURNS);
            }
            xml.flagIf(goal.legacy, "Legacy");
            xml.flagIf(goal.finished, "Finished");
            xml.values("YieldsProduced", Map.of());
            xml.values("Stats", Map.of());
        });
    }

    private void log() {
        xml.element("PermanentLogList", () -> {
            for (var entry : side.log) {
                xml.element("LogData", () -> {
                    xml.value("Text", entry.text());
                    xml.value("Type", entry.type());
                    xml.value("Data1", entry.data1());
                    xml.value("Data2", entry.data2());
                    xml.flag("Data3");
                    xml.value("Turn", entry.turn());
                    xml.value("TeamTurn", entry.teamTurn());
                });
            }
        });
    }
}
