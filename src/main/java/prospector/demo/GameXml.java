package prospector.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import prospector.game.Family;
import prospector.game.YieldType;

/** Writes the {@code Game} element: what belongs to the whole game. */
final class GameXml {

    /** Market price at the start and its growth per turn; only these yields are traded. */
    private static final Map<String, int[]> PRICES = Map.of("YIELD_ORDERS", new int[] { 206_000, 7_400 }, "YIELD_FOOD",
            new int[] { 40_500, 560 }, "YIELD_IRON", new int[] { 40_400, 430 }, "YIELD_STONE", new int[] { 40_300, 320 },
            "YIELD_WOOD", new int[] { 40_100, 410 });

    private final Xml xml;
    private final World world;
    private final MatchPlan plan;
    private final PlayedGame game;

    GameXml(Xml xml, PlayedGame game) {
        this.xml = xml;
        this.game = game;
        world = game.world();
        plan = game.plan();
    }

    void write() {
        xml.element("Game", () -> {
            state();
            winner();
            prices();
            religions();
            xml.flags("ImprovementDisabled", game.disabledWonders());
            var classes = new LinkedHashMap<String, String>();
            world.reference.families().all().forEach((Family family) -> classes.put(family.id(), family.familyClass()));
            xml.values("FamilyClass", classes);
            tribes();
            teams();
            occurrences();
        });
    }

    private void state() {
        xml.value("Seed", Long.toUnsignedString(new Dice(plan.seed(), "seed").bits()));
        xml.value("NextUnitID", world.nextUnit);
        xml.value("NextCityID", world.towns.size());
        xml.value("NextCharacterID", world.people.size());
        xml.value("NextOccurrenceID", plan.calamities() ? 2 : 0);
        xml.value("MapClass", plan.map().mapClass());
        xml.value("MapSize", plan.map().size());
        xml.value("Turn", plan.turns());
        xml.value("TurnTime", 250);
        xml.flag("GameOver");
        xml.flag("NoReplay");
        xml.flag("NoFogOfWar");
        xml.value("TeamTurn", plan.winner());
        xml.value("PlayerTurn", plan.winner());
    }

    private void winner() {
        if (plan.style().oldWinner()) {
            xml.value("WinnerTeam", plan.winner());
            xml.value("WinnerVictory", world.ending.index);
            return;
        }
        for (var block : List.of("TeamVictories", "TeamVictoriesCompleted")) {
            xml.element(block, () -> xml.value("Team", plan.winner(), "Victory", world.ending.victory));
        }
    }

    private void prices() {
        var dice = new Dice(plan.seed(), "prices");
        xml.element("YieldPriceHistory", () -> {
            for (YieldType yield : world.reference.yields().all()) {
                var price = PRICES.getOrDefault(yield.id(), new int[] { 0, 0 });
                var series = new int[plan.turns() + 1];
                for (int turn = 2; turn <= plan.turns(); turn++) {
                    int scatter = price[1] == 0 ? 0 : dice.below(price[1]);
                    series[turn] = price[0] + price[1] * turn + scatter;
                }
                new HistoryXml(xml, plan).series(yield.id(), series);
            }
        });
    }

    private void religions() {
        faiths("ReligionFounded", World.Faith::turn);
        faiths("ReligionHeadID", World.Faith::head);
        faiths("ReligionHolyCity", World.Faith::town);
        faiths("ReligionFounder", World.Faith::founder);
        xml.flags("ReligionTheology", world.theologies.entrySet().stream()
                .map(entry -> entry.getKey() + "." + entry.getValue()).toList());
    }

    private void faiths(String element, Function<World.Faith, Integer> value) {
        var values = new LinkedHashMap<String, Integer>();
        world.faiths.forEach(faith -> values.put(faith.religion(), value.apply(faith)));
        xml.values(element, values);
    }

    private void tribes() {
        xml.values("TribeConflictTurn", world.contacts);
        xml.values("TribeDiplomacyTurn", world.contacts);
        var scores = new TreeMap<String, Integer>();
        world.contacts.forEach((key, turn) -> scores.put(key, -5));
        xml.values("TribeWarScore", scores);
        xml.flags("TribeContact", world.contacts.keySet());
        xml.element("TribeDiplomacy", () -> Tribes.ALL.forEach(tribe -> {
            for (var side : world.sides) {
                var key = tribe + "." + side.id;
                boolean met = world.contacts.containsKey(key) || Tribes.ALL.indexOf(tribe) < 3;
                xml.value(key, met ? "DIPLOMACY_WAR" : "DIPLOMACY_TRUCE");
            }
        }));
    }

    private void teams() {
        boolean war = world.warTurn >= 0;
        if (war) {
            for (var block : List.of("TeamConflictTurn", "TeamDiplomacyTurn")) {
                xml.values(block, Map.of("T.0.1", world.warTurn));
            }
            var scores = new TreeMap<String, Integer>();
            scores.put("T.0.1", 40 + 3 * world.sides.get(0).ledger.power[plan.turns()] / 10);
            scores.put("T.1.0", 40 + 3 * world.sides.get(1).ledger.power[plan.turns()] / 10);
            xml.values("TeamWarScore", scores);
        }
        xml.flags("TeamContact", List.of("T.0.0", "T.0.1", "T.1.0", "T.1.1"));
        var diplomacy = new TreeMap<>(Map.of("T.0.0", "DIPLOMACY_TEAM", "T.1.1", "DIPLOMACY_TEAM"));
        diplomacy.put("T.0.1", war ? "DIPLOMACY_WAR" : "DIPLOMACY_TRUCE");
        diplomacy.put("T.1.0", war ? "DIPLOMACY_WAR" : "DIPLOMACY_TRUCE");
        xml.values("TeamDiplomacy", diplomacy);
    }

    private void occurrences() {
        if (!plan.calamities()) {
            return;
        }
        var dice = new Dice(plan.seed(), "occurrences");
        xml.element("Occurrences", () -> {
            for (int id = 0; id < 2; id++) {
                int start = dice.between(12, plan.turns() - 8);
                int number = id;
                xml.element("OccurrenceData", () -> {
                    xml.value("ID", number);
                    xml.value("Type", dice.pick(List.of("OCCURRENCE_DROUGHT", "OCCURRENCE_FLOOD", "OCCURRENCE_PLAGUE")));
                    xml.value("StartTurn", start);
                    xml.value("EndTurn", start + dice.between(2, 7));
                });
            }
        });
    }
}
