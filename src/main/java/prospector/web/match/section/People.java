package prospector.web.match.section;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.stats.match.GamePeople;
import prospector.stats.match.GameSpouses;
import prospector.stats.match.GameTraits;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Column;
import prospector.web.block.TableBlock.Row;
import prospector.web.format.Format;

/** All people of the sides up to the turn shown, rulers and courtiers and everybody else whom the save keeps. */
record People(Moment moment, Map<Integer, List<GameTraits>> traits, Map<Integer, List<GameSpouses>> spouses) {
    private static final String CAUSE = "TEXT_DEATH_";

    static People of(Moment moment) {
        return new People(moment,
                moment.reading().list(GameTraits.class, moment.gameId()).stream()
                        .collect(Collectors.groupingBy(GameTraits::character)),
                moment.reading().list(GameSpouses.class, moment.gameId()).stream()
                        .collect(Collectors.groupingBy(GameSpouses::character)));
    }

    /** @param shown those that people chose */
    TableBlock table(List<GamePeople> shown) {
        List<GamePeople> born = shown.stream()
                .filter(person -> person.birthTurn() == null ? moment.atEnd() : person.birthTurn() <= moment.turn()).toList();
        return new TableBlock(new Head("people", "People up to turn " + moment.turn(),
                "Who belongs to each side, what are they like, and what became of them?",
                "Turns below 1: before the game. Office, family and archetype are those at the end. A trait without a turn: the save "
                        + "does not tell since when. When people married is not recorded.",
                new Sample(born.size(), "person", "people")), "Name",
                List.of(new Column("side", "Side"), new Column("office", "Office"), new Column("gender", "Sex"),
                        new Column("born", "Born"), new Column("died", "Died"), new Column("cause", "Cause"),
                        new Column("archetype", "Archetype"), new Column("traits", "Traits"),
                        new Column("spouses", "Married to"), new Column("parents", "Parents"), new Column("family", "Family")),
                born.stream().map(this::row).toList());
    }

    private Row row(GamePeople person) {
        Integer died = moment.until(person.deathTurn());
        return new Row(Subject.named(String.valueOf(person.character()),
                person.name() == null ? "Without a name" : Format.readable(person.name())),
                Arrays.asList(moment.side(person.player()), offices(person), sex(person.gender()), person.birthTurn(), died,
                        died == null || person.deathReason() == null ? null : cause(person.deathReason()),
                        named(person.archetype()), traits(person.character()), married(person.character()),
                        joined(Stream.of(person.fatherName(), person.motherName()).map(People::named)), named(person.family())),
                null);
    }

    private String offices(GamePeople person) {
        boolean ruled = person.leaderTurn() != null && person.leaderTurn() <= moment.turn();
        Stream<String> last = !moment.atEnd() ? Stream.of()
                : Stream.of(person.heir() ? "heir" : null, person.heads() == null ? null : "head of " + named(person.heads()),
                        named(person.office()), person.governs() == null ? null : "governor of " + named(person.governs()),
                        person.leads() == null ? null : "general, " + named(person.leads()));
        return joined(Stream.concat(Stream.of(ruled ? "ruler" : null, person.dynasty() && !ruled ? "dynasty" : null), last));
    }

    private String traits(int character) {
        return joined(traits.getOrDefault(character, List.of()).stream()
                .filter(trait -> trait.turn() == null || trait.turn() <= moment.turn())
                .map(trait -> named(trait.trait()) + (trait.turn() == null || trait.turn() <= 1 ? "" : " " + trait.turn())));
    }

    /** Names of all whom somebody married; null: nobody. */
    String married(int character) {
        return joined(spouses.getOrDefault(character, List.of()).stream().map(spouse -> named(spouse.name())));
    }

    /** Of what somebody died, in lower case, because it stands within a sentence. */
    static String cause(String reason) {
        return Format.readable(reason.startsWith(CAUSE) ? reason.substring(CAUSE.length()) : reason)
                .toLowerCase(Locale.ENGLISH);
    }

    private static String sex(String gender) {
        return gender == null ? null : Format.readable(gender).toLowerCase(Locale.ENGLISH);
    }

    private static String named(String id) {
        return id == null ? null : Format.readable(id);
    }

    private static String joined(Stream<String> words) {
        String text = words.filter(Objects::nonNull).collect(Collectors.joining(", "));
        return text.isEmpty() ? null : text;
    }
}
