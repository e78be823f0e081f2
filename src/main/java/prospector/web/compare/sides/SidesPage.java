package prospector.web.compare.sides;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;

import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.Subject;
import prospector.web.compare.sides.LaidSide.Chosen;
import prospector.web.error.BadParameterException;
import prospector.web.error.NotThereException;
import prospector.web.format.Address;
import prospector.web.match.MatchGame;
import prospector.web.subject.BlockPage;

/**
 * Sides laid over each other.
 *
 * @param laid what the address chooses
 * @param sides those chosen, in their order; with fewer than two there is nothing to compare yet
 * @param turn on which they are compared; null: nothing is
 * @param turns last turn of the longest game; null: nothing is compared
 * @param words their difference in sentences, a list for each pair; empty: they are no pair
 * @param blocks one for each question
 * @param choices what can be chosen instead, by match; whole matches stand in one group
 */
public record SidesPage(@JsonIgnore Laid laid, List<About> sides, Integer turn, Integer turns, List<List<String>> words,
        List<Block> blocks, @JsonIgnore List<Choices.Group> choices) implements BlockPage {
    static final String PATH = "/compare/sides";
    static final String MATCHES = "/compare/matches";

    /**
     * What an address chooses.
     *
     * @param path of the page
     * @param parameter side or match
     * @param values of it
     */
    record Laid(String path, String parameter, List<String> values, Integer turn) {
    }

    /**
     * A side and its game.
     *
     * @param side as in the address
     * @param match who plays whom
     * @param turns of the game
     * @param won null: the winner is not known
     */
    public record About(String side, Subject subject, String matchId, String gameId, String match, String name, String personId,
            int turns, Boolean won) {
        private static About of(LaidSide laid) {
            MatchGame game = laid.moment().game();
            return new About(laid.key().toString(), laid.subject(), game.match().matchId(), laid.moment().gameId(),
                    game.title(),
                    laid.side().title(), laid.side().end().personId(), laid.turns(), laid.side().end().won());
        }
    }

    /** @throws NotThereException there is no such match, game or side */
    static SidesPage ofSides(Reading reading, List<SideKey> keys, Integer turn) {
        List<Chosen> chosen = keys.stream().map(key -> side(reading, key)).distinct().toList();
        List<LaidSide> sides = LaidSide.of(reading, chosen);
        return of(reading, sides, Pair.ofTwo(sides),
                new Laid(PATH, SideKey.PARAMETER, chosen.stream().map(side -> side.key().toString()).toList(), turn));
    }

    /** All sides of the games, winners first. */
    static SidesPage ofMatches(Reading reading, List<MatchKey> keys, Integer turn) {
        List<MatchGame> games = keys.stream().map(key -> game(reading, key.matchId(), key.gameId())).distinct().toList();
        List<LaidSide> sides = LaidSide.of(reading, games.stream().flatMap(game -> Stream.concat(
                game.sides().stream().filter(side -> Boolean.TRUE.equals(side.end().won())),
                game.sides().stream().filter(side -> !Boolean.TRUE.equals(side.end().won())))
                .map(side -> new Chosen(game, side))).toList());
        return of(reading, games.size() < 2 ? List.of() : sides, Pair.ofResults(sides),
                new Laid(MATCHES, MatchKey.PARAMETER, games.stream()
                        .map(game -> new MatchKey(game.match().matchId(), game.named()).toString()).toList(), turn));
    }

    private static Chosen side(Reading reading, SideKey key) {
        MatchGame game = game(reading, key.matchId(), key.gameId());
        return game.sides().stream().filter(side -> side.end().player() == key.player()).findFirst()
                .map(side -> new Chosen(game, side)).orElseThrow(() -> new NotThereException("side", key.toString()));
    }

    private static MatchGame game(Reading reading, String matchId, String gameId) {
        MatchGame first = MatchGame.of(reading, matchId, Optional.empty())
                .orElseThrow(() -> new NotThereException("match", matchId));
        if (first.about() == null) {
            throw new NotThereException("save of match", matchId);
        }
        if (gameId != null && first.games().stream().noneMatch(game -> game.gameId().equals(gameId))) {
            throw new NotThereException("game of match " + matchId, gameId);
        }
        return gameId == null ? first : MatchGame.of(reading, matchId, Optional.of(gameId)).orElseThrow();
    }

    private static SidesPage of(Reading reading, List<LaidSide> sides, List<Pair> pairs, Laid laid) {
        List<About> about = sides.stream().map(About::of).toList();
        Choices all = Choices.of(reading);
        List<Choices.Group> choices = laid.parameter().equals(SideKey.PARAMETER) ? all.sides(sides) : all.games();
        if (sides.size() < 2) {
            return new SidesPage(laid, about, null, null, List.of(), List.of(), choices);
        }
        int last = sides.stream().mapToInt(LaidSide::turns).max().orElseThrow();
        int turn = laid.turn() == null ? commonEnd(about) : laid.turn();
        if (turn < 1 || turn > last) {
            throw new BadParameterException("turn", "a turn of one of these games, from 1 to " + last);
        }
        SidesBlocks blocks = new SidesBlocks(sides, turn, pairs, Milestone.of(sides));
        return new SidesPage(laid, about, turn, last,
                pairs.stream().map(blocks::words).filter(words -> !words.isEmpty()).toList(), blocks.all(),
                choices);
    }

    /** The last turn that all of them have. */
    private static int commonEnd(List<About> sides) {
        return sides.stream().mapToInt(About::turns).min().orElseThrow();
    }

    @Override
    public String path() {
        return laid.path();
    }

    @Override
    public Address choose(String path) {
        boolean usual = turn == null || turn == commonEnd(sides);
        return new Address(path).withAll(laid.parameter(), laid.values()).with("turn", usual ? null : turn);
    }

    /** What the form of the turn keeps. */
    public List<Address.Parameter> kept() {
        return new Address(path()).withAll(laid.parameter(), laid.values()).parameters();
    }

    /** Name of what is chosen, in the address. */
    public String parameter() {
        return laid.parameter();
    }

    /** Whether whole matches are chosen, not sides. */
    public boolean ofMatches() {
        return laid.parameter().equals(MatchKey.PARAMETER);
    }

    /** How many of what can be chosen are. */
    public int chosen() {
        return laid.values().size();
    }

    /** The fields to choose in. */
    public List<Choices.Field> fields() {
        return Choices.fields(laid.values(), ofMatches() ? SidesResource.MOST_MATCHES : SidesResource.MOST_SIDES);
    }

    /** The sides, joined. */
    public String title() {
        return sides.stream().map(side -> side.subject().label()).reduce((all, next) -> all + " · " + next)
                .orElse("Compare games");
    }
}
