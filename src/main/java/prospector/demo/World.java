package prospector.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import prospector.game.Names;
import prospector.game.ReferenceData;

/** A game in progress: plan, map, both sides and what they share. */
final class World {

    /** A religion that has been founded. */
    record Faith(String religion, int turn, int founder, int town, int head) {
    }

    final MatchPlan plan;
    final ReferenceData reference;
    final Names names;
    final WorldMap map;
    final List<Side> sides = new ArrayList<>();
    final List<Town> towns = new ArrayList<>();
    final List<Person> people = new ArrayList<>();
    final List<Faith> faiths = new ArrayList<>();
    /** Religion to the theology it has taken up. */
    final Map<String, String> theologies = new TreeMap<>();
    final List<Soldier> tribesmen = new ArrayList<>();
    /** Tribe and player ({@code TRIBE_GAULS.0}) to the turn of their meeting. */
    final Map<String, Integer> contacts = new TreeMap<>();
    final Chronicle chronicle;
    int nextUnit;
    int warTurn = -1;
    /** How it really ended; the plan is given up where the game does not bear it out. */
    Ending ending;

    World(MatchPlan plan, ReferenceData reference, WorldMap map) {
        this.plan = plan;
        this.reference = reference;
        this.names = new Names(reference);
        this.map = map;
        this.ending = plan.ending();
        this.chronicle = new Chronicle(this);
    }

    Side other(Side side) {
        return sides.get(1 - side.id);
    }

    List<Town> townsOf(Side side) {
        return towns.stream().filter(town -> town.owner == side.id).toList();
    }

    Person person(int id) {
        return people.get(id);
    }

    /** Position in the game, 0 to 1. */
    double progress(int turn) {
        return (double) turn / plan.turns();
    }
}
