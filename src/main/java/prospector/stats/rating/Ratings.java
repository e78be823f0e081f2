package prospector.stats.rating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.stats.matches.MatchLine;
import prospector.stats.rating.RatedMatch.Verdict;
import prospector.warehouse.Reading;

/**
 * The ratings of a tournament. A period is a week from Monday, UTC: all its matches are rated at once against what was known
 * before, so that their order within it does not matter, and each is predicted from the weeks before.
 *
 * @param histories the points of each person with a rated match, by person_id: the start, then each week until the last rated
 *        match of anybody
 * @param predictions one for each rated match, in the order of time
 * @param leftOut matches that were played but say nothing, by reason
 */
public record Ratings(Map<String, List<RatingPoint>> histories, List<Prediction> predictions, LeftOut leftOut) {
    /** With fewer rated matches a rating is provisional. */
    public static final int SETTLED = 5;

    /**
     * How many matches are not rated: forfeits, those that are no duel of two known people, without a winner, without a day.
     */
    public record LeftOut(long forfeits, long noDuels, long noWinner, long noDay) {
    }

    /** Rates the people of all matches. */
    public static Ratings of(Reading reading) {
        return reading.derived(Ratings.class, () -> of(MatchLine.all(reading)));
    }

    /** Rates the people of these matches. */
    static Ratings of(List<MatchLine> lines) {
        List<RatedMatch> all = lines.stream().map(RatedMatch::of).toList();
        TreeMap<LocalDate, List<RatedMatch>> weeks = all.stream().filter(match -> match.verdict() == Verdict.RATED)
                .sorted(Comparator.comparing(RatedMatch::day).thenComparing(RatedMatch::matchId))
                .collect(Collectors.groupingBy(match -> monday(match.day()), TreeMap::new, Collectors.toList()));
        Map<String, List<RatingPoint>> histories = new LinkedHashMap<>();
        List<Prediction> predictions = new ArrayList<>();
        if (!weeks.isEmpty()) {
            LocalDate first = weeks.firstKey();
            for (LocalDate week = first; !week.isAfter(weeks.lastKey()); week = week.plusWeeks(1)) {
                List<RatedMatch> matches = weeks.getOrDefault(week, List.of());
                begin(histories, matches, first, week);
                matches.forEach(match -> predictions.add(new Prediction(match.matchId(), match.winner(), match.loser(),
                        Glicko2.expected(now(histories, match.winner()), now(histories, match.loser())))));
                rate(histories, matches);
            }
        }
        return new Ratings(Collections.unmodifiableMap(histories), List.copyOf(predictions), new LeftOut(
                count(all, Verdict.FORFEIT), count(all, Verdict.NO_DUEL), count(all, Verdict.NO_WINNER),
                count(all, Verdict.NO_DAY)));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Whoever plays for the first time begins at the end of the week before. */
    private static void begin(Map<String, List<RatingPoint>> histories, List<RatedMatch> matches, LocalDate first,
            LocalDate week) {
        int number = (int) ChronoUnit.WEEKS.between(first, week);
        matches.stream().flatMap(match -> Stream.of(match.winner(), match.loser()))
                .forEach(person -> histories.computeIfAbsent(person, key -> new ArrayList<>(
                        List.of(new RatingPoint(number, week.minusWeeks(1), Rating.START, 0)))));
    }

    private static void rate(Map<String, List<RatingPoint>> histories, List<RatedMatch> matches) {
        Map<String, Rating> before = histories.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), person -> now(histories, person)));
        Map<String, List<Glicko2.Outcome>> outcomes = new HashMap<>();
        matches.forEach(match -> {
            outcomes.computeIfAbsent(match.winner(), person -> new ArrayList<>())
                    .add(new Glicko2.Outcome(before.get(match.loser()), 1));
            outcomes.computeIfAbsent(match.loser(), person -> new ArrayList<>())
                    .add(new Glicko2.Outcome(before.get(match.winner()), 0));
        });
        histories.forEach((person, points) -> {
            List<Glicko2.Outcome> own = outcomes.getOrDefault(person, List.of());
            RatingPoint last = points.get(points.size() - 1);
            points.add(new RatingPoint(last.week() + 1, last.monday().plusWeeks(1),
                    Glicko2.after(before.get(person), own), last.matches() + own.size()));
        });
    }

    private static Rating now(Map<String, List<RatingPoint>> histories, String person) {
        List<RatingPoint> points = histories.get(person);
        return points.get(points.size() - 1).rating();
    }

    private static long count(List<RatedMatch> matches, Verdict verdict) {
        return matches.stream().filter(match -> match.verdict() == verdict).count();
    }

    /** How strong a person is; empty: no match of theirs is rated. */
    public Optional<PersonRating> of(String personId) {
        return Optional.ofNullable(histories.get(personId)).map(points -> points.get(points.size() - 1))
                .map(point -> PersonRating.of(point.rating(), point.matches()));
    }

    /** The points of a person; empty: no match of theirs is rated. */
    public List<RatingPoint> history(String personId) {
        return histories.getOrDefault(personId, List.of());
    }

    /** Mean squared error of the predictions, 0 (always sure and right) to 1; a coin has 0.25. Empty: nothing was predicted. */
    public Optional<Double> brier() {
        return predictions.isEmpty() ? Optional.empty()
                : Optional.of(predictions.stream().mapToDouble(prediction -> Math.pow(1 - prediction.chance(), 2)).average()
                        .orElseThrow());
    }
}
