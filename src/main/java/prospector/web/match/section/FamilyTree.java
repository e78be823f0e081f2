package prospector.web.match.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.stats.match.GamePeople;
import prospector.stats.match.GameRulers;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.LivesBlock;
import prospector.web.block.LivesBlock.Life;
import prospector.web.block.Subject;
import prospector.web.format.Format;
import prospector.web.match.Side;

/** The ruling dynasty of a side: a bar for each life, children below the parent through whom they belong to it. */
record FamilyTree(Moment moment, Side side, List<GameRulers> rulers, Function<Integer, String> married) {
    private static final Comparator<GamePeople> BY_BIRTH = Comparator
            .comparing(GamePeople::birthTurn, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(GamePeople::character);

    /** Those born by the turn shown; whose parents are not of the dynasty stands at the edge. */
    LivesBlock of(List<GamePeople> people) {
        Map<Integer, GamePeople> born = people.stream()
                .filter(person -> person.dynasty() && person.player() == side.end().player())
                .filter(person -> person.birthTurn() == null || person.birthTurn() <= moment.turn())
                .collect(Collectors.toMap(GamePeople::character, Function.identity()));
        List<Life> lives = new ArrayList<>();
        Set<Integer> placed = new HashSet<>();
        born.values().stream().filter(person -> parent(person, born).isEmpty()).sorted(BY_BIRTH)
                .forEach(root -> add(root, born, placed, lives));
        // Against a save in which somebody is his own ancestor.
        born.values().stream().filter(person -> !placed.contains(person.character())).sorted(BY_BIRTH)
                .forEach(person -> add(person, born, placed, lives));
        return new LivesBlock(new Head("dynasty-" + side.end().player(), "Dynasty of " + side.full(),
                "Who belongs to the ruling dynasty by turn " + moment.turn()
                        + ", whose children are they, and when did they rule?",
                "A bar is a life, its thick part a rule, a stroke at its end a death; a line leads from a parent. Below 1: before the "
                        + "game. The dynasty is whom the save calls royal, and all rulers. When people married is not recorded.",
                new Sample(lives.size(), "person", "people")), side.subject(), moment.turn(), lives);
    }

    private void add(GamePeople person, Map<Integer, GamePeople> born, Set<Integer> placed, List<Life> lives) {
        if (!placed.add(person.character())) {
            return;
        }
        lives.add(life(person, parent(person, born)));
        born.values().stream().filter(child -> parent(child, born).equals(Optional.of(person.character()))).sorted(BY_BIRTH)
                .forEach(child -> add(child, born, placed, lives));
    }

    /** A parent of the dynasty; of two the one who ruled. */
    private static Optional<Integer> parent(GamePeople person, Map<Integer, GamePeople> born) {
        return Stream.of(person.father(), person.mother()).filter(Objects::nonNull).map(born::get).filter(Objects::nonNull)
                .min(Comparator.comparing((GamePeople parent) -> parent.leaderTurn() == null)).map(GamePeople::character);
    }

    private Life life(GamePeople person, Optional<Integer> parent) {
        Optional<GameRulers> rule = rulers.stream()
                .filter(ruler -> ruler.player() == person.player() && ruler.character() == person.character())
                .filter(ruler -> ruler.turnFrom() != null && ruler.turnFrom() <= moment.turn()).findFirst();
        String name = person.name() == null ? "Without a name" : Format.readable(person.name());
        return new Life(Subject.named(String.valueOf(person.character()), name), parent.map(String::valueOf).orElse(null),
                person.birthTurn(), moment.until(person.deathTurn()), rule.map(GameRulers::turnFrom).orElse(null),
                rule.map(GameRulers::turnTo).map(moment::until).orElse(null), about(person), married.apply(person.character()));
    }

    private String about(GamePeople person) {
        String words = Stream.of(person.archetype() == null ? null : Format.readable(person.archetype()),
                moment.until(person.deathTurn()) == null || person.deathReason() == null ? null
                        : "died of " + People.cause(person.deathReason()))
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
        return words.isEmpty() ? null : words;
    }
}
