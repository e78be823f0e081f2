package prospector.web.players;

import java.util.List;
import java.util.Optional;

import prospector.stats.WinRate;
import prospector.stats.matches.MatchLine;
import prospector.stats.people.Opponent;
import prospector.stats.people.Person;
import prospector.stats.people.PersonAverage;
import prospector.stats.people.PersonNation;
import prospector.stats.people.PersonResult;
import prospector.warehouse.Reading;

/**
 * One person.
 *
 * @param result how they did
 * @param nations with which nations, the most played first
 * @param opponents against whom, the most frequent first
 * @param averages over their games
 * @param matches theirs, latest first, those still to be played included
 */
public record PlayerPage(PersonResult result, List<NationLine> nations, List<Opponent> opponents, List<PersonAverage> averages,
        List<MatchLine> matches) {
    /** Results with a nation and what can be said from so many. */
    public record NationLine(PersonNation result, WinRate rate) {
    }

    static Optional<PlayerPage> of(Reading reading, String personId) {
        return reading.list(Person.class).stream()
                .filter(person -> person.personId().equals(personId))
                .findFirst()
                .map(person -> of(reading, person));
    }

    private static PlayerPage of(Reading reading, Person person) {
        List<MatchLine> matches = MatchLine.all(reading).stream()
                .filter(line -> line.sideOf(person.personId()).isPresent())
                .toList();
        List<NationLine> nations = reading.list(PersonNation.class, person.personId()).stream()
                .map(nation -> new NationLine(nation, WinRate.of(nation.wins(), nation.decided())))
                .toList();
        return new PlayerPage(PersonResult.of(person, matches), nations, Opponent.of(person.personId(), matches),
                reading.list(PersonAverage.class, person.personId()), matches);
    }

    /** The name, or what stands for it. */
    public String title() {
        return result.person().name() == null ? result.person().personId() : result.person().name();
    }
}
