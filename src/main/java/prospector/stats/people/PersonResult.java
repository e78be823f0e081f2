package prospector.stats.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import prospector.stats.WinRate;
import prospector.stats.matches.MatchLine;

/**
 * How a person did in the matches of the tournament.
 *
 * @param person who
 * @param matches played: with a save or with a result, forfeits included
 * @param undecided of these: the winner is not known
 * @param rate wins of the decided ones
 * @param lastPlayed day of the latest match; null: none is dated
 */
public record PersonResult(Person person, int matches, int undecided, WinRate rate, LocalDate lastPlayed) {
    /**
     * The results of one person.
     *
     * @param person who
     * @param lines matches; those without this person do not count
     */
    public static PersonResult of(Person person, List<MatchLine> lines) {
        List<MatchLine> played = lines.stream()
                .filter(line -> line.hasSave() || line.decided())
                .filter(line -> line.sideOf(person.personId()).isPresent())
                .toList();
        long wins = played.stream().filter(line -> Boolean.TRUE.equals(won(line, person))).count();
        long losses = played.stream().filter(line -> Boolean.FALSE.equals(won(line, person))).count();
        LocalDate last = played.stream().map(MatchLine::playedOn).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(null);
        return new PersonResult(person, played.size(), (int) (played.size() - wins - losses), WinRate.of(wins, wins + losses),
                last);
    }

    public long wins() {
        return rate.wins();
    }

    public long losses() {
        return rate.decided() - rate.wins();
    }

    private static Boolean won(MatchLine line, Person person) {
        return line.sideOf(person.personId()).orElseThrow().won();
    }

    /** The matches of each person, by person_id. */
    public static Map<String, List<MatchLine>> byPerson(List<MatchLine> lines) {
        record Part(String personId, MatchLine line) {
        }
        return lines.stream()
                .flatMap(line -> line.sides().stream()
                        .filter(side -> side.personId() != null)
                        .map(side -> new Part(side.personId(), line)))
                .distinct()
                .collect(Collectors.groupingBy(Part::personId, Collectors.mapping(Part::line, Collectors.toList())));
    }
}
