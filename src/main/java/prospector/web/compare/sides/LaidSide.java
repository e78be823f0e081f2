package prospector.web.compare.sides;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import prospector.warehouse.Reading;
import prospector.web.block.Subject;
import prospector.web.block.Subject.Kind;
import prospector.web.format.Format;
import prospector.web.format.Query;
import prospector.web.match.MatchGame;
import prospector.web.match.Side;
import prospector.web.match.section.Moment;

/**
 * A side among those that are compared.
 *
 * @param moment the end of its game
 * @param subject with a label that no other one has
 */
record LaidSide(SideKey key, Moment moment, Side side, Subject subject, Course course) {
    /** A side and the game that it is of. */
    record Chosen(MatchGame game, Side side) {
        SideKey key() {
            return new SideKey(game.match().matchId(), side.end().player(), game.named());
        }

        private String nation() {
            return side.end().nation() == null ? null : Format.readable(side.end().nation());
        }

        private String against() {
            return side.full() + " against "
                    + game.sides().stream().filter(other -> other.end().player() != side.end().player()).map(Side::title)
                            .collect(Collectors.joining(", "));
        }

        private String numbered() {
            return against() + ", game " + (game.games().indexOf(game.about()) + 1);
        }
    }

    /** Each with the shortest label that no other one has, and a further one of its nation in the second shade. */
    static List<LaidSide> of(Reading reading, List<Chosen> chosen) {
        List<LaidSide> sides = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            Chosen one = chosen.get(i);
            String nation = one.side().end().nation();
            boolean again = nation != null
                    && chosen.subList(0, i).stream().anyMatch(other -> nation.equals(other.side().end().nation()));
            Moment moment = new Moment(reading, one.game(), one.game().about().turns(), Query.none());
            sides.add(new LaidSide(one.key(), moment, one.side(),
                    new Subject(Kind.SIDE, one.key().toString(), label(chosen, one), nation, again ? 2 : 1),
                    Course.of(moment, one.side())));
        }
        return List.copyOf(sides);
    }

    private static String label(List<Chosen> all, Chosen one) {
        List<Function<Chosen, String>> labels = List.of(Chosen::nation, chosen -> chosen.side().full(), Chosen::against,
                Chosen::numbered);
        return labels.stream()
                .filter(label -> label.apply(one) != null
                        && all.stream().filter(other -> Objects.equals(label.apply(other), label.apply(one))).count() == 1)
                .findFirst().map(label -> label.apply(one)).orElseGet(() -> one.key().toString());
    }

    /** Last turn of its game. */
    int turns() {
        return moment.turns();
    }

    /** The label, and that the game was over where it was. */
    String labelOn(int turn) {
        return turn <= turns() ? subject.label() : subject.label() + ", ended on turn " + turns();
    }
}
