package prospector.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import prospector.game.Family;
import prospector.game.Nation;

/** One player of a game with everything that becomes of it; the parts of the simulation read and write it. */
final class Side {

    final int id;
    final Entrant entrant;
    final Nation nation;
    final Lore lore;
    final Language language;
    final boolean winner;
    /** The three families it takes, in the order it takes them. */
    final List<Family> families;

    final List<LogEntry> log = new ArrayList<>();
    final List<Memory> memories = new ArrayList<>();
    final Map<String, Integer> familySeats = new LinkedHashMap<>();
    final Map<String, Integer> familyHeads = new LinkedHashMap<>();
    final Map<String, Integer> council = new TreeMap<>();
    final List<Integer> leaders = new ArrayList<>();
    final List<Goal> goals = new ArrayList<>();
    /** Law class to law, in the order of adoption. */
    final Map<String, String> laws = new LinkedHashMap<>();
    final Map<String, Integer> lawChanges = new LinkedHashMap<>();
    final Map<String, Integer> unitsProduced = new TreeMap<>();
    final Map<String, Integer> unitsProducedTurn = new TreeMap<>();
    final Map<String, Integer> projects = new TreeMap<>();
    final Map<String, Integer> stories = new TreeMap<>();
    final Map<String, Integer> religionStories = new TreeMap<>();
    final Map<String, Integer> theologies = new TreeMap<>();
    final List<String> religionOptions = new ArrayList<>();
    final Map<String, Integer> resourcesRevealed = new TreeMap<>();
    final List<Soldier> army = new ArrayList<>();
    final Tree tree = new Tree();
    final Ledger ledger;
    String stateReligion = "";
    int capital = -1;
    int founder = -1;
    int wonders;
    int legitimacy = 10;
    boolean surrendered;

    Side(MatchPlan plan, int id, Lore lore, List<Family> families) {
        this.id = id;
        this.entrant = plan.seats().get(id);
        this.nation = plan.nations().get(id);
        this.lore = lore;
        this.language = id == 0 ? plan.language() : Language.ENGLISH;
        this.winner = plan.winner() == id;
        this.families = families;
        this.ledger = new Ledger(plan.turns());
    }

    int ruler() {
        return leaders.get(leaders.size() - 1);
    }

    boolean knows(String tech) {
        return tree.count.containsKey(tech);
    }

    /** What research has brought so far, keyed by tech. */
    static final class Tree {
        final Map<String, Integer> count = new LinkedHashMap<>();
        final Map<String, Integer> progress = new LinkedHashMap<>();
        final List<String> available = new ArrayList<>();
        final List<String> passed = new ArrayList<>();
        final List<String> trashed = new ArrayList<>();
        String researching = "";
    }
}
