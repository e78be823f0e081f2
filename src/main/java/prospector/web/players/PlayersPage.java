package prospector.web.players;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import prospector.stats.matches.MatchLine;
import prospector.stats.people.Person;
import prospector.stats.people.PersonResult;
import prospector.stats.rating.PersonRating;
import prospector.stats.rating.Ratings;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.RateBlock;
import prospector.web.format.RoundFilter;
import prospector.web.format.SortColumn;

/**
 * Everyone who took part.
 *
 * @param filter what was asked for
 * @param choices brackets and rounds that occur
 * @param total people of the tournament
 * @param players those that the filter accepts, in its order
 * @param hidden people left out because they have fewer decided matches than asked for
 * @param calibration how often the predictions of the ratings came true
 * @param method what the ratings rest on
 */
public record PlayersPage(PlayerFilter filter, RoundFilter.Choices choices, int total, List<PlayerLine> players, int hidden,
        RateBlock calibration, RatingMethod method) {
    /** A person as a row of the table. */
    public record PlayerRow(String personId, String name, Integer seed, Integer finalRank, int matches, int games, long wins,
            long losses, int undecided, Double rate, Double low, Double high, List<String> nations, LocalDate lastPlayed,
            Double rating, Double ratingLow, Double ratingHigh, Double ratingDeviation, Integer ratedMatches,
            Boolean provisional, int opponents) {
        static PlayerRow of(PlayerLine line) {
            Person person = line.person();
            PersonResult result = line.result();
            Optional<PersonRating> rating = Optional.ofNullable(line.rating());
            return new PlayerRow(person.personId(), person.name(), person.seed(), person.finalRank(), result.matches(),
                    person.games(), result.wins(), result.losses(), result.undecided(), result.rate().rate(),
                    result.rate().low(), result.rate().high(), person.nations(), result.lastPlayed(),
                    rating.map(PersonRating::value).orElse(null), rating.map(PersonRating::low).orElse(null),
                    rating.map(PersonRating::high).orElse(null), rating.map(PersonRating::deviation).orElse(null),
                    rating.map(PersonRating::matches).orElse(null), rating.map(PersonRating::provisional).orElse(null),
                    line.opponents());
        }
    }

    static PlayersPage of(Reading reading, PlayerFilter filter) {
        List<MatchLine> lines = MatchLine.all(reading);
        RoundFilter rounds = filter.rounds();
        Map<String, List<MatchLine>> byPerson = PersonResult
                .byPerson(lines.stream().filter(line -> rounds.accepts(line.match())).toList());
        Ratings ratings = Ratings.of(reading);
        List<Person> all = reading.list(Person.class, rounds.round(), rounds.bracket());
        List<PlayerLine> accepted = all.stream()
                .map(person -> PlayerLine.of(person, byPerson.getOrDefault(person.personId(), List.of()), ratings))
                .filter(filter::accepts)
                .filter(line -> !rounds.restricts() || byPerson.containsKey(line.person().personId()))
                .toList();
        List<PlayerLine> shown = accepted.stream().filter(filter::hasEnough).sorted(filter.sort().comparator(filter.order()))
                .toList();
        return new PlayersPage(filter, RoundFilter.Choices.of(lines), all.size(), shown, accepted.size() - shown.size(),
                CalibrationBlock.of(ratings), RatingMethod.of(ratings));
    }

    /** Address of a block's data; ratings do not know a filter. */
    public String data(Block block, String suffix) {
        return PlayerFilter.PATH + "/" + block.head().id() + suffix;
    }

    /** Heads of the table. */
    public List<SortColumn> columns() {
        return Stream.of(PlayerSort.values())
                .map(column -> new SortColumn(column.label(), filter.sortedBy(column),
                        column == filter.sort() ? filter.order() : null, column.numeric()))
                .toList();
    }

    /** Everything that the list can be sorted by, for the form. */
    public List<PlayerSort> sorts() {
        return List.of(PlayerSort.values());
    }

    List<PlayerRow> rows() {
        return players.stream().map(PlayerRow::of).toList();
    }
}
