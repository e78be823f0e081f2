package prospector.web.players;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import prospector.stats.WinRate;
import prospector.stats.matches.MatchLine;
import prospector.stats.people.Person;
import prospector.stats.people.PersonResult;
import prospector.stats.side.GameSide;
import prospector.stats.side.Selection;
import prospector.stats.tournament.NationResult;
import prospector.warehouse.Reading;
import prospector.web.block.Subject;
import prospector.web.filter.StatFilter;

/**
 * A person under a filter: what their page and a comparison say of them alike. Matches without a save stay as long as no part
 * of the filter asks what only a save tells.
 *
 * @param own all sides of theirs
 * @param selection those that the filter leaves
 * @param nations with which nations, the most played first
 * @param matches that the filter leaves, latest first, those still to be played included
 * @param result how they did in these
 */
public record Contender(Selection own, Selection selection, List<NationLine> nations, List<MatchLine> matches,
        PersonResult result) {
    /** Results with a nation and what can be said from so many. */
    public record NationLine(NationResult result, WinRate rate) {
    }

    /** Empty: nobody has this id. */
    public static Optional<Contender> of(Reading reading, String personId, StatFilter filter) {
        return reading.list(Person.class, null, null).stream()
                .filter(person -> person.personId().equals(personId))
                .findFirst()
                .map(person -> of(reading, person, filter));
    }

    private static Contender of(Reading reading, Person person, StatFilter filter) {
        Selection own = StatFilter.none().select(reading).only(side -> person.personId().equals(side.personId()));
        Selection selection = filter.select(reading).only(side -> person.personId().equals(side.personId()));
        List<NationLine> nations = reading.list(NationResult.class, selection.keys()).stream()
                .map(nation -> new NationLine(nation, WinRate.of(nation.wins(), nation.decided())))
                .toList();
        Person there = new Person(person.personId(), person.name(), person.entered(), person.seed(), person.finalRank(),
                selection.games(), nations.stream().map(line -> line.result().nation()).toList());
        List<MatchLine> matches = matches(reading, person, filter, selection);
        return new Contender(own, selection, nations, matches, PersonResult.of(there, matches));
    }

    private static List<MatchLine> matches(Reading reading, Person person, StatFilter filter, Selection selection) {
        Set<String> selected = selection.sides().stream().map(GameSide::matchId).collect(Collectors.toSet());
        return MatchLine.all(reading).stream()
                .filter(line -> line.sideOf(person.personId()).isPresent())
                .filter(line -> filter.accepts(line.match()) && (!filter.restrictsSaves() || selected.contains(line.id())))
                .toList();
    }

    /** For a row, column or line about them. */
    public Subject subject() {
        return Subject.person(result.person().personId(), result.person().name());
    }

    /** Address of the person. */
    public String id() {
        return result.person().personId();
    }
}
