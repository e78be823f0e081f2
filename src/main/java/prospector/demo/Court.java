package prospector.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Rulers and their families over the generations: births, marriages, deaths, successions, courtiers, councillors. */
final class Court {

    private static final List<String> COURTIERS = List.of("COURTIER_SCIENTIST", "COURTIER_SOLDIER", "COURTIER_MINISTER",
            "COURTIER_MERCHANT");
    private static final List<String> COUNCIL = List.of("COUNCIL_AMBASSADOR", "COUNCIL_CHANCELLOR", "COUNCIL_SPYMASTER");

    private final World world;
    private final Dice dice;
    private final People people;

    Court(World world) {
        this.world = world;
        dice = new Dice(world.plan.seed(), "court");
        people = new People(world, dice);
    }

    /** The founder with parents, spouse, a sibling and perhaps a child, and a head for each family. */
    void begin(Side side) {
        var father = people.create(side, true, -50 - dice.below(12));
        father.deathTurn = -4 - dice.below(10);
        var mother = people.create(side, false, -48 - dice.below(8));
        var founder = people.create(side, dice.chance(0.6), -22 - dice.below(8));
        var sibling = people.create(side, dice.chance(0.5), founder.birthTurn + 4);
        for (var child : List.of(founder, sibling)) {
            people.parents(child, father, mother);
            child.royal = true;
        }
        side.founder = founder.id;
        for (var family : side.families) {
            var head = people.create(side, dice.chance(0.5), -18 - dice.below(22));
            head.family = family.id();
            head.familyHead = true;
            side.familyHeads.put(family.id(), head.id);
        }
        enthrone(side, founder, 1);
        founder.bynames.put(1, Byname.FOUNDER);
        if (dice.chance(0.4)) {
            marry(side, founder, 1);
            people.child(side, founder, 1 - dice.between(1, 3));
        }
    }

    void turn(Side side, int turn) {
        if (turn == 1) {
            return;
        }
        var ruler = world.person(side.ruler());
        life(side, ruler, turn);
        bynames(side, ruler, turn);
        for (var person : List.copyOf(world.people)) {
            if (person.player == side.id && person.deathTurn == Person.LIVING && dies(person, turn)) {
                bury(side, person, turn);
            }
        }
        if (dice.chance(0.03)) {
            courtier(side, turn);
        }
        if (side.council.size() < 2 && turn > 18 && dice.chance(0.05)) {
            people.grownUp(side, turn).ifPresent(person -> side.council.put(COUNCIL.get(side.council.size()), person.id));
        }
    }

    private void life(Side side, Person ruler, int turn) {
        if (ruler.spouses.isEmpty() && ruler.age(turn) > 17 && dice.chance(0.3)) {
            marry(side, ruler, turn);
        } else if (!ruler.spouses.isEmpty() && ruler.children.size() < 5 && ruler.age(turn) < 55 && dice.chance(0.085)) {
            var child = people.child(side, ruler, turn);
            world.chronicle.born(side, turn, child);
        }
        if (dice.chance(0.05)) {
            people.maturing(side, turn).ifPresent(person -> people.trait(person, turn));
        }
    }

    private void marry(Side side, Person person, int turn) {
        var spouse = people.create(side, !person.male, turn - dice.between(17, 30));
        spouse.family = dice.pick(side.families).id();
        spouse.nationTurn = turn;
        person.spouses.add(spouse.id);
        spouse.spouses.add(person.id);
        spouse.relations.put(person.id, dice.chance(0.5) ? "RELATIONSHIP_IN_LOVE_WITH" : "RELATIONSHIP_ENDEARED_TO");
        if (turn > 1) {
            side.memories.add(new Memory(turn, "MEMORYFAMILY_MARRIED_INTO_ROYAL_LINE", "Family", spouse.family));
        }
    }

    private boolean dies(Person person, int turn) {
        int age = person.age(turn);
        double hazard = 0.0022 + (age > 45 ? 0.0016 * (age - 45) : 0);
        return dice.chance(hazard);
    }

    private void bury(Side side, Person person, int turn) {
        person.deathTurn = turn;
        person.deathReason = dice.pick(List.of("ILLNESS", "AGE", "ACCIDENT", "BATTLE"));
        side.council.values().remove(Integer.valueOf(person.id));
        if (person.royal || !person.spouses.isEmpty()) {
            world.chronicle.died(side, turn, person);
        }
        if (person.familyHead) {
            var head = people.create(side, dice.chance(0.5), turn - dice.between(20, 35));
            head.family = person.family;
            head.familyHead = true;
            side.familyHeads.put(person.family, head.id);
        }
        if (side.ruler() == person.id) {
            succeed(side, person, turn);
        }
    }

    private void succeed(Side side, Person dead, int turn) {
        var heir = heir(dead, turn).orElseGet(() -> people.create(side, dice.chance(0.5), turn - dice.between(18, 30)));
        enthrone(side, heir, turn);
        heir.bynames.put(turn, Byname.NEW);
        world.chronicle.enthroned(side, turn, heir);
        side.legitimacy = 20 + side.legitimacy / 3;
        side.stories.put("EVENTSTORY_SUCCESSION_TAKING_THE_CROWN", turn);
        side.memories.add(new Memory(turn, "MEMORYCHARACTER_UPGRADED_RECENTLY", "CharacterID", String.valueOf(heir.id)));
    }

    /** Eldest living child of the dead ruler, else a living royal of the house. */
    private Optional<Person> heir(Person dead, int turn) {
        var eldest = Comparator.comparingInt((Person person) -> person.birthTurn);
        return dead.children.stream().map(world::person).filter(child -> child.aliveAt(turn)).min(eldest)
                .or(() -> world.people.stream().filter(person -> person.player == dead.player && person.royal)
                        .filter(person -> person.id != dead.id && person.aliveAt(turn)).min(eldest));
    }

    private void enthrone(Side side, Person ruler, int turn) {
        ruler.royal = true;
        ruler.leaderTurn = turn;
        if (ruler.archetype.isEmpty()) {
            people.archetype(ruler, Math.max(1, turn));
        }
        people.trait(ruler, turn);
        ruler.stats.put("STAT_LEADER_COUNT", 1);
        side.leaders.add(ruler.id);
    }

    private void bynames(Side side, Person ruler, int turn) {
        int reign = turn - ruler.leaderTurn;
        ruler.stats.put("STAT_YEARS_REIGNED", reign);
        if (reign == 6 || reign == 19 || reign == 33) {
            var choice = switch (reign) {
                case 6 -> Byname.SETTLER;
                case 19 -> dice.chance(0.5) ? Byname.INTREPID : Byname.WISE;
                default -> dice.chance(0.5) ? Byname.JUST : Byname.NOBLE;
            };
            ruler.bynames.put(turn, choice);
            side.legitimacy += 8;
        }
    }

    private void courtier(Side side, int turn) {
        var person = people.create(side, dice.chance(0.6), turn - dice.between(20, 40));
        person.courtier = dice.pick(COURTIERS);
        person.nationTurn = turn;
        world.chronicle.courtier(side, turn, person);
    }
}
