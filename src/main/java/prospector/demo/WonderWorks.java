package prospector.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import prospector.game.Wonder;

/** Builds wonders on free tiles beside cities; each exists once in a game. */
final class WonderWorks {

    /** A wonder under construction. */
    private record Site(Side builder, String wonder, int tile, int done) {
    }

    private final World world;
    private final Dice dice;
    private final List<String> choices;
    private final Set<String> disabled = new HashSet<>();
    private final List<Site> sites = new ArrayList<>();

    WonderWorks(World world) {
        this.world = world;
        dice = new Dice(world.plan.seed(), "wonders");
        choices = new ArrayList<>(dice.shuffled(world.reference.wonders().all().stream().map(Wonder::id).toList()));
        for (int i = 0; i < 8; i++) {
            disabled.add(choices.remove(choices.size() - 1));
        }
    }

    /** Wonders that cannot be built in this game. */
    List<String> disabled() {
        return disabled.stream().sorted().toList();
    }

    void turn(Side side, int turn) {
        finish(side, turn);
        double eager = 0.012 + (side.winner ? 0.006 : 0);
        boolean building = sites.stream().anyMatch(site -> site.builder() == side);
        if (turn > 12 && !building && !choices.isEmpty() && dice.chance(eager)) {
            begin(side, turn);
        }
    }

    private void begin(Side side, int turn) {
        var town = dice.pick(world.townsOf(side));
        for (int tile : world.map.hexes.within(town.tile, 2)) {
            if (tile != town.tile && world.map.city[tile] == town.id && world.map.usable(tile)
                    && world.map.improvement[tile] == null) {
                var wonder = choices.remove(0);
                int done = turn + dice.between(6, 12);
                sites.add(new Site(side, wonder, tile, done));
                world.map.improvement[tile] = wonder;
                world.map.turnsLeft[tile] = done - turn;
                world.map.vegetation[tile] = null;
                world.chronicle.wonderBegun(side, turn, tile, wonder);
                return;
            }
        }
    }

    private void finish(Side side, int turn) {
        for (var site : List.copyOf(sites)) {
            if (site.builder() == side) {
                world.map.turnsLeft[site.tile()] = site.done() - turn;
                if (site.done() == turn) {
                    sites.remove(site);
                    side.wonders++;
                    world.chronicle.wonderDone(side, turn, site.tile(), site.wonder());
                }
            }
        }
    }
}
