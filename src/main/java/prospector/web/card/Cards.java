package prospector.web.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.game.ReferenceData;
import prospector.stats.WinRate;
import prospector.stats.matches.MatchLine;
import prospector.stats.matches.MatchSide;
import prospector.stats.people.Person;
import prospector.stats.people.PersonResult;
import prospector.stats.tournament.NationResult;
import prospector.stats.tournament.TournamentTotals;
import prospector.warehouse.Reading;
import prospector.web.card.Card.Line;
import prospector.web.format.Format;
import prospector.web.format.Rounds;
import prospector.web.match.section.MatchSections;
import prospector.web.section.Section;
import prospector.web.section.Sections;
import prospector.web.spoilers.Covers;
import prospector.web.spoilers.Spoilers;

/** Which card belongs to an address. Its numbers are those of the page. */
@ApplicationScoped
class Cards {
    private static final String DEFAULT_TITLE = "Old World tournament";
    /** Pages with a card of their own; any other address, known or not, has that of the tournament. */
    private static final Set<String> PAGES = Set.of("matches", "players", "bracket", "standings", "compare", "records");
    private static final String UNKNOWN = "not decided";

    private final Sections sections;
    private final MatchSections matchSections;
    private final ReferenceData reference = new ReferenceData();

    Cards(Sections sections, MatchSections matchSections) {
        this.sections = sections;
        this.matchSections = matchSections;
    }

    /**
     * The card of a page.
     *
     * @param path as in the address, without the slash at its beginning
     * @return empty: the address names a match, player or nation that is not there
     */
    Optional<Card> of(Reading reading, String path, Spoilers spoilers) {
        TournamentTotals totals = reading.one(TournamentTotals.class).orElseThrow();
        int slash = path.indexOf('/');
        String id = slash < 0 ? "" : path.substring(slash + 1);
        return switch (slash < 0 ? "" : path.substring(0, slash)) {
            case "matches" -> match(reading, totals, id.split("/", 2), spoilers);
            case "players" -> player(reading, totals, id, spoilers);
            case "nations" -> nation(reading, totals, id, spoilers);
            default -> Optional.of(page(totals, path));
        };
    }

    private Card page(TournamentTotals totals, String path) {
        String tournament = name(totals);
        Optional<Section> section = sections.find(path);
        Line size = Line.of(Format.counted(totals.matches(), "match", "matches") + ", "
                + Format.counted(totals.people(), "player", "players") + ", "
                + Format.counted(totals.games(), "game", "games") + " from saves");
        if (section.isPresent()) {
            return new Card(tournament, section.get().title(), List.of(size), null);
        }
        return PAGES.contains(path)
                ? new Card(tournament, Character.toUpperCase(path.charAt(0)) + path.substring(1), List.of(size), null)
                : new Card(DEFAULT_TITLE, tournament, List.of(size), null);
    }

    /** Sections of a match have its card, with their name on it: the path is that of the match and perhaps of a section. */
    private Optional<Card> match(Reading reading, TournamentTotals totals, String[] path, Spoilers spoilers) {
        Covers covers = Covers.of(reading, spoilers);
        String section = path.length == 1 ? "" : matchSections.title(path[1]).map(title -> title + " · ").orElse("");
        return MatchLine.all(reading).stream().filter(line -> line.id().equals(path[0])).map(covers::cover).findFirst()
                .map(line -> new Card(
                        section + Rounds.name(line.match().bracket(), line.match().round()) + " · " + name(totals),
                        line.sides().stream().filter(MatchSide::human).map(Cards::name).collect(Collectors.joining(" vs ")),
                        line.sides().stream().map(side -> line(line, side)).toList(), foot(line, spoilers)));
    }

    private Line line(MatchLine match, MatchSide side) {
        String nations = Format.readableList(side.nations());
        String colour = side.nations().stream().findFirst().map(nation -> colour(nation, match.isSecond(side, nation)))
                .orElse(null);
        return new Line(colour, name(side), nations.isEmpty() ? null : nations, Boolean.TRUE.equals(side.won()));
    }

    private static String foot(MatchLine line, Spoilers spoilers) {
        Stream<String> parts = Stream.of(spoilers.hideResults() ? "Result hidden" : line.decided() ? null : "No winner known",
                line.match().turns() == null ? null : Format.counted(line.match().turns(), "turn", "turns"),
                line.match().maps().isEmpty() ? null : Format.readableList(line.match().maps()),
                line.playedOn() == null ? null : Format.day(line.playedOn()));
        return parts.filter(part -> part != null).collect(Collectors.joining(" · "));
    }

    private Optional<Card> player(Reading reading, TournamentTotals totals, String id, Spoilers spoilers) {
        return reading.list(Person.class, null, null).stream().filter(person -> person.personId().equals(id)).findFirst()
                .map(person -> {
                    PersonResult result = PersonResult.of(person, MatchLine.all(reading));
                    List<Line> lines = new ArrayList<>();
                    if (!spoilers.hideResults()) {
                        lines.add(Line.of(result.wins() + " won, " + result.losses() + " lost"));
                    }
                    person.nations().stream().limit(2).forEach(nation -> lines.add(line(nation)));
                    return new Card(name(totals), person.name() == null ? person.personId() : person.name(), lines, null);
                });
    }

    private Optional<Card> nation(Reading reading, TournamentTotals totals, String id, Spoilers spoilers) {
        return reading.list(NationResult.class, new Object[] { null }).stream().filter(nation -> nation.nation().equals(id))
                .findFirst().map(result -> {
                    WinRate rate = WinRate.of(result.wins(), result.decided());
                    List<Line> lines = new ArrayList<>();
                    lines.add(new Line(colour(id, false), "played " + result.seats() + " times", null, false));
                    if (!spoilers.hideResults() && rate.rate() != null) {
                        lines.add(Line.of("won " + Format.percent(rate.rate()) + " of " + rate.decided() + " decided"));
                    }
                    return new Card(name(totals), Format.readable(id), lines, null);
                });
    }

    private Line line(String nation) {
        return new Line(colour(nation, false), Format.readable(nation), null, false);
    }

    private String colour(String nation, boolean second) {
        return reference.nations().find(nation).map(known -> second ? known.colourLight2() : known.colourLight())
                .orElse("#655b4e");
    }

    private static String name(TournamentTotals totals) {
        return totals.tournament() == null ? DEFAULT_TITLE : totals.tournament();
    }

    private static String name(MatchSide side) {
        return side.name() != null ? side.name() : side.human() ? UNKNOWN : "computer";
    }
}
