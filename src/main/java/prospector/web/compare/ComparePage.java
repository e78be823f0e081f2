package prospector.web.compare;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonIgnore;

import prospector.stats.matches.MatchLine;
import prospector.stats.people.Person;
import prospector.stats.side.GameSide;
import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.Subject;
import prospector.web.error.NotThereException;
import prospector.web.filter.FilterChoices;
import prospector.web.filter.StatFilter;
import prospector.web.format.Address;
import prospector.web.players.Contender;
import prospector.web.subject.BlockPage;
import prospector.web.subject.Selected;

/**
 * People side by side.
 *
 * @param players those chosen, in their order; with fewer than two there is nothing to compare yet
 * @param selected how many of their games and sides the filter leaves
 * @param blocks one for each question; empty: fewer than two are chosen
 * @param matches among them, latest first
 * @param people everybody who can be chosen, by name
 */
public record ComparePage(StatFilter filter, List<Subject> players, Selected selected, @JsonIgnore FilterChoices choices,
        List<Block> blocks, List<MatchLine> matches, @JsonIgnore List<Subject> people) implements BlockPage {
    static final String PATH = "/compare";
    static final int MOST = 4;

    /** @throws NotThereException nobody has one of these ids */
    static ComparePage of(Reading reading, List<String> ids, StatFilter filter) {
        List<Contender> contenders = ids.stream().map(id -> Contender.of(reading, id, filter)
                .orElseThrow(() -> new NotThereException("player", id))).toList();
        Predicate<GameSide> chosen = side -> ids.contains(side.personId());
        Selection all = StatFilter.none().select(reading);
        Selection field = filter.select(reading);
        List<Subject> people = reading.list(Person.class, null, null).stream()
                .map(person -> Subject.person(person.personId(), person.name()))
                .sorted(Comparator.comparing(Subject::label, String.CASE_INSENSITIVE_ORDER)).toList();
        return new ComparePage(filter, contenders.stream().map(Contender::subject).toList(),
                Selected.of(field.only(chosen), all.only(chosen)), FilterChoices.of(reading),
                contenders.size() < 2 ? List.of() : new CompareBlocks(reading, contenders, field, filter.minGames()).all(),
                contenders.stream().flatMap(contender -> contender.matches().stream()).distinct()
                        .filter(line -> ids.stream().filter(id -> line.sideOf(id).isPresent()).count() > 1)
                        .sorted(Comparator.comparing(MatchLine::playedOn, Comparator.nullsLast(Comparator.reverseOrder())))
                        .toList(),
                people);
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Address choose(String path) {
        return filter.address(path).withAll("player", ids());
    }

    private List<String> ids() {
        return players.stream().map(Subject::id).toList();
    }

    /** Address of these people without a filter. */
    public String unfiltered() {
        return new Address(PATH).withAll("player", ids()).toString();
    }

    /** What the form of the filter keeps: the people chosen. */
    public List<Address.Parameter> keptByFilter() {
        return new Address(PATH).withAll("player", ids()).parameters();
    }

    /** What the form of the people keeps: the filter. */
    public List<Address.Parameter> keptByChoice() {
        return filter.address(PATH).parameters();
    }

    /** The fields to choose in: as many as can be compared, the first ones taken. */
    public List<Field> fields() {
        return IntStream.range(0, MOST)
                .mapToObj(i -> new Field(i + 1, i < players.size() ? players.get(i).id() : null)).toList();
    }

    /**
     * A field of the form.
     *
     * @param number from 1
     * @param chosen person; null: none
     */
    public record Field(int number, String chosen) {
    }

    /** The names, joined. */
    public String title() {
        return players.isEmpty() ? "Compare players"
                : players.stream().map(Subject::label).collect(Collectors.joining(" · "));
    }
}
