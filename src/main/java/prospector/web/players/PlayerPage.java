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
import prospector.web.format.Address;
import prospector.web.format.Format;
import prospector.web.format.RoundFilter;

/**
 * One person.
 *
 * @param filter to which part of the tournament everything is restricted
 * @param choices brackets and rounds of their matches
 * @param result how they did
 * @param nations with which nations, the most played first
 * @param opponents against whom, the most frequent first
 * @param averages over their games
 * @param matches theirs, latest first, those still to be played included
 */
public record PlayerPage(RoundFilter filter, RoundFilter.Choices choices, PersonResult result, List<NationLine> nations,
        List<Opponent> opponents, List<PersonAverage> averages,
        List<MatchLine> matches) {
    /** Results with a nation and what can be said from so many. */
    public record NationLine(PersonNation result, WinRate rate) {
    }

    static Optional<PlayerPage> of(Reading reading, String personId, RoundFilter filter) {
        return reading.list(Person.class, filter.round(), filter.bracket()).stream()
                .filter(person -> person.personId().equals(personId))
                .findFirst()
                .map(person -> of(reading, person, filter));
    }

    private static PlayerPage of(Reading reading, Person person, RoundFilter filter) {
        List<MatchLine> all = MatchLine.all(reading).stream()
                .filter(line -> line.sideOf(person.personId()).isPresent())
                .toList();
        List<MatchLine> matches = all.stream().filter(line -> filter.accepts(line.match())).toList();
        List<NationLine> nations = reading
                .list(PersonNation.class, person.personId(), filter.round(), filter.bracket()).stream()
                .map(nation -> new NationLine(nation, WinRate.of(nation.wins(), nation.decided())))
                .toList();
        return new PlayerPage(filter, RoundFilter.Choices.of(all), PersonResult.of(person, matches), nations,
                Opponent.of(person.personId(), matches),
                reading.list(PersonAverage.class, person.personId(), filter.round(), filter.bracket()), matches);
    }

    /** Shortest address of this page. */
    String address() {
        return filter.addTo(new Address(path())).toString();
    }

    /** Address of this person without a filter. */
    public String path() {
        return "/players/" + Format.urlPath(result.person().personId());
    }

    /** Address of their way through the bracket; null: entered on Challonge they are not. */
    public String bracketPath() {
        return result.person().entered() ? new Address("/bracket").with("player", result.person().personId()).toString() : null;
    }

    /** The name, or what stands for it. */
    public String title() {
        return result.person().name() == null ? result.person().personId() : result.person().name();
    }
}
