package prospector.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A character; a turn is a year. */
final class Person {

    static final int LIVING = Integer.MAX_VALUE;

    final int id;
    final int player;
    final boolean male;
    final String name;
    final int birthTurn;
    String family = "";
    boolean familyHead;
    boolean royal;
    String courtier = "";
    int father = -1;
    int mother = -1;
    int deathTurn = LIVING;
    String deathReason = "";
    int leaderTurn = -1;
    int nationTurn = 1;
    String archetype = "";
    String tribe = "";
    final int[] ratings = new int[4];
    final Map<String, Integer> traits = new TreeMap<>();
    final Map<String, Integer> stats = new TreeMap<>();
    final List<Integer> spouses = new ArrayList<>();
    final List<Integer> children = new ArrayList<>();
    final Map<Integer, Byname> bynames = new TreeMap<>();
    final Map<String, Integer> stories = new TreeMap<>();
    final Map<Integer, String> relations = new TreeMap<>();

    Person(int id, Side side, boolean male, String name, int birthTurn) {
        this.id = id;
        this.player = side.id;
        this.male = male;
        this.name = name;
        this.birthTurn = birthTurn;
    }

    int age(int turn) {
        return turn - birthTurn;
    }

    boolean aliveAt(int turn) {
        return birthTurn <= turn && turn < deathTurn;
    }

    /** The last byname held, if any. */
    Optional<Byname> byname() {
        return bynames.values().stream().reduce((first, second) -> second);
    }
}
