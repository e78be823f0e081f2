package prospector.web.players;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import prospector.stats.matches.MatchLine;
import prospector.stats.people.Person;
import prospector.stats.people.PersonResult;
import prospector.warehouse.Reading;
import prospector.web.format.RoundFilter;
import prospector.web.format.SortColumn;

/**
 * Everyone who took part.
 *
 * @param filter what was asked for
 * @param choices brackets and rounds that occur
 * @param total people of the tournament
 * @param players those that the filter accepts, in its order
 */
public record PlayersPage(PlayerFilter filter, RoundFilter.Choices choices, int total, List<PersonResult> players) {
    /** A person as a row of the table. */
    public record PlayerRow(String personId, String name, Integer seed, Integer finalRank, int matches, int games, long wins,
            long losses, int undecided, Double rate, Double low, Double high, List<String> nations, LocalDate lastPlayed) {
    }

    static PlayersPage of(Reading reading, PlayerFilter filter) {
        List<MatchLine> lines = MatchLine.all(reading);
        RoundFilter rounds = filter.rounds();
        Map<String, List<MatchLine>> byPerson = PersonResult
                .byPerson(lines.stream().filter(line -> rounds.accepts(line.match())).toList());
        List<PersonResult> all = reading.list(Person.class, rounds.round(), rounds.bracket()).stream()
                .map(person -> PersonResult.of(person, byPerson.getOrDefault(person.personId(), List.of())))
                .toList();
        List<PersonResult> accepted = all.stream()
                .filter(filter::accepts)
                .filter(result -> !rounds.restricts() || byPerson.containsKey(result.person().personId()))
                .sorted(filter.sort().comparator(filter.order()))
                .toList();
        return new PlayersPage(filter, RoundFilter.Choices.of(lines), all.size(), accepted);
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
        return players.stream()
                .map(line -> new PlayerRow(line.person().personId(), line.person().name(), line.person().seed(),
                        line.person().finalRank(), line.matches(), line.person().games(), line.wins(), line.losses(),
                        line.undecided(), line.rate().rate(), line.rate().low(), line.rate().high(), line.person().nations(),
                        line.lastPlayed()))
                .toList();
    }
}
