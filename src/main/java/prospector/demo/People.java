package prospector.demo;

import java.util.List;
import java.util.Optional;

import prospector.game.Term;

/** Makes characters with names, ratings, traits and kin. */
final class People {

    private static final List<String> TRAITS = List.of("TRAIT_AFFABLE", "TRAIT_BITTER", "TRAIT_BOLD", "TRAIT_BRAVE",
            "TRAIT_COMPASSIONATE", "TRAIT_CUNNING", "TRAIT_DECEITFUL", "TRAIT_EDUCATED", "TRAIT_ELOQUENT", "TRAIT_EXTRAVAGANT",
            "TRAIT_FIERCE", "TRAIT_FOOLISH", "TRAIT_GREEDY", "TRAIT_HUMBLE", "TRAIT_INSPIRING", "TRAIT_INTELLIGENT",
            "TRAIT_LOYAL", "TRAIT_PIOUS", "TRAIT_PROSPEROUS", "TRAIT_PROUD", "TRAIT_RIGHTEOUS", "TRAIT_ROBUST",
            "TRAIT_RUTHLESS", "TRAIT_SLOTHFUL", "TRAIT_STRICT", "TRAIT_SUPERSTITIOUS", "TRAIT_SWIFT", "TRAIT_TIMID",
            "TRAIT_TOUGH", "TRAIT_VIGILANT", "TRAIT_WANTON", "TRAIT_WARLIKE", "TRAIT_WITTY");
    private static final List<String> STORIES = List.of("EVENTSTORY_DEAD_OF_NIGHT", "EVENTSTORY_PLOTTING_NOBLES",
            "EVENTSTORY_HEIR_EDUCATION", "EVENTSTORY_INFLUENCE_PROMPT", "EVENTSTORY_STUDY_BELOVED_MENTOR",
            "EVENTSTORY_UNDER_A_SPELL");

    private final World world;
    private final Dice dice;
    private final List<String> archetypes;

    People(World world, Dice dice) {
        this.world = world;
        this.dice = dice;
        archetypes = world.reference.archetypes().all().stream().map(Term::id).toList();
    }

    Person create(Side side, boolean male, int birthTurn) {
        var name = "NAME_" + dice.pick(male ? side.lore.men() : side.lore.women());
        var person = new Person(world.people.size(), side, male, name, birthTurn);
        for (int i = 0; i < person.ratings.length; i++) {
            person.ratings[i] = dice.between(-2, 4);
        }
        world.people.add(person);
        if (birthTurn < -16) {
            archetype(person, 1);
            trait(person, 1);
        }
        return person;
    }

    void archetype(Person person, int turn) {
        person.archetype = dice.pick(archetypes);
        person.traits.put(person.archetype, turn);
    }

    /** Adds a trait, and the story that went with it. */
    void trait(Person person, int turn) {
        person.traits.putIfAbsent(dice.pick(TRAITS), Math.max(1, turn));
        person.stories.putIfAbsent(dice.pick(STORIES), Math.max(1, turn));
    }

    Person child(Side side, Person parent, int turn) {
        var spouse = world.person(parent.spouses.get(parent.spouses.size() - 1));
        var child = create(side, dice.chance(0.5), turn);
        parents(child, parent.male ? parent : spouse, parent.male ? spouse : parent);
        child.royal = true;
        child.family = spouse.family;
        return child;
    }

    void parents(Person child, Person father, Person mother) {
        child.father = father.id;
        child.mother = mother.id;
        father.children.add(child.id);
        mother.children.add(child.id);
    }

    /** An adult who is neither ruler nor dead, if there is one. */
    Optional<Person> grownUp(Side side, int turn) {
        return random(world.people.stream().filter(person -> person.player == side.id && person.id != side.ruler()
                && person.aliveAt(turn) && person.age(turn) >= 18 && !side.council.containsValue(person.id)).toList());
    }

    /** Somebody of the house who is grown or nearly so. */
    Optional<Person> maturing(Side side, int turn) {
        var found = random(world.people.stream().filter(person -> person.player == side.id && person.royal
                && person.aliveAt(turn) && person.age(turn) >= 12).toList());
        found.filter(person -> person.archetype.isEmpty() && person.age(turn) >= 18)
                .ifPresent(person -> archetype(person, turn));
        return found;
    }

    private Optional<Person> random(List<Person> choices) {
        return choices.isEmpty() ? Optional.empty() : Optional.of(dice.pick(choices));
    }
}
