package prospector.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import prospector.game.Tech;

/** Spends science on techs along the tree; from a hand of up to four one is chosen, the others pass or are trashed. */
final class Research {

    private static final int HAND = 4;
    /** Free cards that come after a tech; the game spells one of them like this. */
    private static final Map<String, String> BONUS_CARDS = Map.ofEntries(
            Map.entry("TECH_STONECUTTING", "TECH_STONECUTTING_BONUS_STONE"),
            Map.entry("TECH_ADMINISTRATION", "TECH_ADMINISTRATION_BONUS_WORKER"),
            Map.entry("TECH_ARISTOCRACY", "TECH_ARISTOCRACY_BONUS_BORDERS"),
            Map.entry("TECH_DRAMA", "TECH_DRAMA_BONUS_SETTLER"),
            Map.entry("TECH_HUSBANDRY", "TECH_HUSBANDRY_BONUS_FOOD"),
            Map.entry("TECH_POLIS", "TECH_POLIS_BONUS_WORKER"),
            Map.entry("TECH_PHALANX", "TECH_PHALANX_BONUS_ORDERS"),
            Map.entry("TECH_SOVEREIGNTY", "TECH_SOVEREIGNITY_BONUS_CIVICS"),
            Map.entry("TECH_HYDRAULICS", "TECH_HYDRAULICS_BONUS_BALLISTA"),
            Map.entry("TECH_COMPOSITE_BOW", "TECH_COMPOSITE_BOW_BONUS_ARCHER"),
            Map.entry("TECH_SPOKED_WHEEL", "TECH_SPOKED_WHEEL_BONUS_CHARIOT"),
            Map.entry("TECH_LAND_CONSOLIDATION", "TECH_LAND_CONSOLIDATION_BONUS_CAMEL_ARCHER"));

    private final World world;
    private final Dice dice;
    private final List<Tech> techs;
    private final int[] stored = new int[2];

    Research(World world) {
        this.world = world;
        dice = new Dice(world.plan.seed(), "research");
        techs = List.copyOf(world.reference.techs().all());
    }

    /** A nation begins with two techs of the first column. */
    void begin(Side side) {
        var first = dice.shuffled(techs.stream().filter(tech -> tech.column() == 0).map(Tech::id).toList());
        discover(side, 1, first.get(0));
        discover(side, 1, first.get(1));
        choose(side);
    }

    void turn(Side side, int turn) {
        if (turn == 1 || side.tree.researching.isEmpty()) {
            return;
        }
        stored[side.id] += Math.max(0, side.ledger.rateOf("YIELD_SCIENCE", turn - 1));
        int cost = cost(side.tree.researching);
        if (stored[side.id] < cost) {
            side.tree.progress.put(side.tree.researching, stored[side.id]);
            return;
        }
        stored[side.id] -= cost;
        side.tree.progress.put(side.tree.researching, cost);
        discover(side, turn, side.tree.researching);
        choose(side);
    }

    /** Tenths of science; fitted to what a real game had spent on techs of the first four columns. */
    private int cost(String id) {
        int column = world.reference.techs().find(id).map(Tech::column).orElse(0);
        return id.contains("_BONUS_") ? 600 : 950 + column * 300 + column * column * 280;
    }

    private void discover(Side side, int turn, String tech) {
        side.tree.count.put(tech, 1);
        side.tree.available.remove(tech);
        side.tree.passed.remove(tech);
        world.chronicle.tech(side, turn, tech);
    }

    private void choose(Side side) {
        var hand = new ArrayList<>(dice.shuffled(reachable(side)));
        bonusCard(side).ifPresent(card -> hand.add(0, card));
        var tree = side.tree;
        tree.passed.clear();
        for (var card : hand.subList(Math.min(HAND, hand.size()), hand.size())) {
            tree.passed.add(card);
        }
        tree.available.clear();
        tree.available.addAll(hand.subList(0, Math.min(HAND, hand.size())));
        if (hand.isEmpty()) {
            tree.researching = "";
            return;
        }
        tree.researching = pick(tree.available);
        for (var card : List.copyOf(tree.available)) {
            if (card.contains("_BONUS_") && !card.equals(tree.researching)) {
                tree.trashed.add(card);
                tree.available.remove(card);
            }
        }
    }

    /** Mostly what is cheap, sometimes what is far. */
    private String pick(List<String> hand) {
        if (dice.chance(0.25)) {
            return dice.pick(hand);
        }
        return hand.stream().min((one, other) -> Integer.compare(cost(one), cost(other))).orElseThrow();
    }

    private List<String> reachable(Side side) {
        return techs.stream().filter(tech -> !side.knows(tech.id()))
                .filter(tech -> tech.prerequisites().stream().allMatch(side::knows)).map(Tech::id).toList();
    }

    private Optional<String> bonusCard(Side side) {
        var cards = techs.stream().map(tech -> side.knows(tech.id()) ? BONUS_CARDS.getOrDefault(tech.id(), "") : "")
                .filter(card -> !card.isEmpty() && !side.knows(card) && !side.tree.trashed.contains(card)).toList();
        return cards.isEmpty() || dice.chance(0.55) ? Optional.empty() : Optional.of(dice.pick(cards));
    }
}
