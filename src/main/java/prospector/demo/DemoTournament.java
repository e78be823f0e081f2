package prospector.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import prospector.game.ReferenceData;

/**
 * A fictional double elimination tournament: save files in the game's own format, the description that Challonge
 * would give of it, and the sheet of who chose which nation first. The same number and seed give the same bytes.
 * <p>
 * The number of saves decides the number of participants, so that the bracket has exactly one forfeit and two or three
 * matches still to come besides. Nobody in it exists.
 */
public final class DemoTournament {

    /** Largest number of saves; more is no tournament any more. */
    public static final int MOST_MATCHES = 1_000;

    private static final String DESCRIPTION = "tournament.json";
    private static final String PICK_ORDER = "pick-order.csv";
    private static final int AT_ONCE = 16;

    private final int saves;
    private final long seed;
    private final ReferenceData reference = new ReferenceData();
    private final Map<String, Lore> lore = Lore.load();

    /**
     * What was written.
     *
     * @param matches matches of the bracket, with or without a save
     * @param saves save files
     * @param participants people taking part
     */
    public record Written(int matches, int saves, int participants, Path directory) {
    }

    /**
     * @param matches number of saves, 1 to {@value #MOST_MATCHES}
     * @param seed any number
     */
    public DemoTournament(int matches, long seed) {
        if (matches < 1 || matches > MOST_MATCHES) {
            throw new IllegalArgumentException("A demo has 1 to " + MOST_MATCHES + " matches, not " + matches);
        }
        this.saves = matches;
        this.seed = seed;
    }

    /** Like {@link #writeTo(Path, Consumer)} without being told of progress. */
    public Written writeTo(Path directory) throws IOException {
        return writeTo(directory, file -> {
        });
    }

    /**
     * Writes {@code tournament.json}, {@code pick-order.csv} and one {@code match_….zip} per save, replacing files of these
     * names.
     *
     * @param directory made when missing
     * @param progress called with each file once it is complete
     */
    public Written writeTo(Path directory, Consumer<Path> progress) throws IOException {
        Files.createDirectories(directory);
        var entrants = Roster.invent(participants(), seed);
        var matches = Bracket.of(entrants);
        var played = played(matches);
        var planner = new MatchPlanner(reference, seed);
        var plans = played.stream().map(match -> planner.plan(match, TournamentJson.matchId(match))).toList();
        for (int from = 0; from < plans.size(); from += AT_ONCE) {
            var batch = plans.subList(from, Math.min(from + AT_ONCE, plans.size()));
            var contents = simulate(batch);
            for (int i = 0; i < batch.size(); i++) {
                progress.accept(Files.write(directory.resolve(batch.get(i).fileName()), contents.get(i)));
            }
        }
        var description = directory.resolve(DESCRIPTION);
        new TournamentJson(entrants, matches, Set.copyOf(played)).write(description);
        progress.accept(description);
        progress.accept(Files.writeString(directory.resolve(PICK_ORDER), PickOrderText.of(played, plans, seed)));
        return new Written(matches.size(), played.size(), entrants.size(), directory);
    }

    /** Games do not depend on each other, so several are played at once; the order stays that of the plans. */
    private List<byte[]> simulate(List<MatchPlan> plans) {
        return plans.parallelStream().map(plan -> SaveZip.of(GameSimulation.play(plan, reference, lore))).toList();
    }

    /** Two or three matches to come, whichever makes a whole number of participants. */
    private int future() {
        return saves % 2 == 0 ? 3 : 2;
    }

    /** A bracket has 2 × participants − 2 matches: the saves, one forfeit, and those to come. */
    private int participants() {
        return (saves + 1 + future() + 2) / 2;
    }

    /** Decides all matches but the last ones and returns those with a save; one, past the middle, is a forfeit. */
    private List<BracketMatch> played(List<BracketMatch> matches) {
        var dice = new Dice(seed, "results");
        int decided = saves + 1;
        for (var match : matches.subList(0, decided)) {
            double edge = match.one.who().skill() - match.two.who().skill();
            match.decide(dice.chance(0.5 + Math.max(-0.42, Math.min(0.42, edge * 0.9))));
            match.forfeited = match.order == decided * 2 / 3;
        }
        return matches.subList(0, decided).stream().filter(match -> !match.forfeited).toList();
    }
}
