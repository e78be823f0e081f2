package prospector.web.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.stats.matches.MatchLine;
import prospector.stats.matches.MatchSide;
import prospector.stats.nations.KnownNation;
import prospector.stats.people.Person;
import prospector.stats.search.SavedName;
import prospector.warehouse.Reading;
import prospector.web.format.Format;
import prospector.web.format.Rounds;
import prospector.web.search.Entry.Text;
import prospector.web.spoilers.Covers;

/** People, nations and matches. Tells no result, so that nobody meets one by searching. */
final class TournamentEntries {
    List<Entry> of(Reading reading, Covers covers) {
        return Stream.of(people(reading, covers.hideResults()), nations(reading), matches(reading, covers))
                .flatMap(List::stream).toList();
    }

    /** Those with the most games first. */
    private static List<Entry> people(Reading reading, boolean hideResults) {
        Map<String, List<SavedName>> saved = reading.list(SavedName.class).stream()
                .collect(Collectors.groupingBy(SavedName::personId));
        return reading.list(Person.class, null, null).stream()
                .sorted(Comparator.comparing(Person::games).reversed())
                .map(person -> person(person, saved.getOrDefault(person.personId(), List.of()), hideResults))
                .toList();
    }

    private static Entry person(Person person, List<SavedName> saved, boolean hideResults) {
        String label = person.name() == null ? person.personId() : person.name();
        Text[] further = Stream.concat(
                saved.stream().map(SavedName::name).filter(name -> !name.equals(label))
                        .map(name -> Text.of(Part.SAVED_NAME, name)),
                Stream.of(Text.of(Part.ID, person.personId()))).toArray(Text[]::new);
        String seed = person.seed() == null ? "" : ", seed " + person.seed();
        // How often somebody played tells how far they came.
        String games = hideResults ? "Player"
                : person.games() == 0 ? "No game read yet" : Format.counted(person.games(), "game", "games");
        return Entry.named(Kind.PLAYER, label, games + seed, "/players/" + Format.urlPath(person.personId()), further);
    }

    private static List<Entry> nations(Reading reading) {
        return reading.list(KnownNation.class).stream()
                .map(known -> Entry.named(Kind.NATION, Format.readable(known.nation()), null,
                        "/nations/" + Format.urlPath(known.nation()), Text.of(Part.ID, known.nation()),
                        Text.ofIdAlone(known.nation())))
                .toList();
    }

    /** The latest first. */
    private static List<Entry> matches(Reading reading, Covers covers) {
        return covers.matches(reading).stream().map(TournamentEntries::match).toList();
    }

    private static Entry match(MatchLine line) {
        List<String> players = line.sides().stream().map(MatchSide::name).filter(Objects::nonNull).toList();
        List<String> nations = line.sides().stream().flatMap(side -> side.nations().stream()).distinct()
                .map(Format::readable).toList();
        String round = Rounds.name(line.match().bracket(), line.match().round());
        List<Text> texts = new ArrayList<>();
        players.forEach(player -> texts.add(Text.of(Part.PLAYER, player)));
        texts.add(Text.of(Part.ID, line.id()));
        texts.add(Text.of(Part.ROUND, round));
        nations.forEach(nation -> texts.add(Text.of(Part.NATION, nation)));
        texts.add(Text.of(Part.TOGETHER, Stream.of(players, nations, List.of(round)).flatMap(List::stream)
                .collect(Collectors.joining(" "))));
        String detail = Stream.of(round, String.join(", ", nations), line.playedOn() == null ? "" : Format.day(line.playedOn()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        String label = players.isEmpty() ? "Match " + Format.shortId(line.id()) : String.join(" – ", players);
        return new Entry(Kind.MATCH, label, detail, "/matches/" + Format.urlPath(line.id()), List.copyOf(texts));
    }
}
