package prospector.web.texts;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.stats.bracket.BracketLine;
import prospector.stats.bracket.BracketSlot;
import prospector.stats.matches.MatchLine;
import prospector.stats.operator.MissingSave;
import prospector.warehouse.Reading;
import prospector.web.format.Address;
import prospector.web.format.Format;
import prospector.web.format.RoundFilter;
import prospector.web.format.Rounds;
import prospector.web.results.Result;

/**
 * Texts of a part of the tournament.
 *
 * @param filter to which part they are restricted
 * @param choices brackets and rounds that occur
 * @param recaps all results of a round in one text, the latest round first
 * @param results each result by itself, the latest first
 * @param missing matches that were played and have no save
 * @param upcoming matches whose players are known and that have no result
 */
public record TextsPage(RoundFilter filter, RoundFilter.Choices choices, List<Text> recaps, List<Text> results, Text missing,
        Text upcoming) {
    private static final Comparator<BracketLine> EARLIEST_FIRST = Comparator.comparing(
            (BracketLine line) -> line.match().scheduledAt(), Comparator.nullsLast(Comparator.naturalOrder()));

    /** A message as a row of the table. */
    public record MessageRow(String kind, String heading, int matches, String message) {
    }

    /** @param site public address, without a slash at its end */
    static TextsPage of(Reading reading, RoundFilter filter, String site) {
        List<Result> results = Result.all(reading).stream().filter(result -> filter.accepts(result.line().match())).toList();
        Map<String, List<Result>> byRound = results.stream()
                .collect(Collectors.groupingBy(Result::round, LinkedHashMap::new, Collectors.toList()));
        List<MissingSave> missing = reading.list(MissingSave.class).stream()
                .filter(match -> filter.accepts(match.bracket(), match.round())).toList();
        List<BracketLine> open = BracketLine.all(reading).stream().filter(BracketLine::open)
                .filter(line -> filter.accepts(line.match().bracket(), line.match().round()))
                .sorted(EARLIEST_FIRST).toList();
        return new TextsPage(filter, RoundFilter.Choices.of(MatchLine.all(reading)),
                byRound.entrySet().stream().map(round -> recap(round.getKey(), round.getValue(), site)).toList(),
                results.stream().map(result -> single(result, site)).toList(), MissingSaves.of(missing), upcoming(open, site));
    }

    private static Text recap(String round, List<Result> results, String site) {
        List<String> lines = results.stream()
                .map(result -> "- " + result.sentence(Discord::plain) + " " + Discord.link(site + result.path())).toList();
        return Text.of("recap", round, "**" + round + "**", lines);
    }

    private static Text single(Result result, String site) {
        String line = "**" + result.round() + "**: " + result.sentence(Discord::plain) + "\n" + site + result.path();
        return new Text("result", result.round() + ": " + result.line().sides().stream()
                .map(side -> side.name() == null ? "?" : side.name()).collect(Collectors.joining(" – ")), 1, List.of(line));
    }

    private static Text upcoming(List<BracketLine> open, String site) {
        List<String> lines = open.stream().map(line -> "- " + Rounds.name(line.match().bracket(), line.match().round()) + ": "
                + line.slots().stream().map(TextsPage::side).collect(Collectors.joining(" – ")) + ", "
                + (line.match().scheduledAt() == null ? "no time set" : Discord.time(line.match().scheduledAt())) + " "
                + Discord.link(site + "/matches/" + Format.urlPath(line.id()))).toList();
        return Text.of("upcoming", "Matches to come", "**Matches to come**", lines);
    }

    private static String side(BracketSlot slot) {
        return slot.name() == null ? "unknown" : Discord.plain(slot.name());
    }

    /** All of them, as one text. */
    String asText() {
        return all().filter(text -> text.matches() > 0)
                .map(text -> "# " + text.heading() + "\n\n" + String.join("\n\n", text.messages()) + "\n")
                .collect(Collectors.joining("\n"));
    }

    List<MessageRow> rows() {
        return all().flatMap(text -> text.messages().stream()
                .map(message -> new MessageRow(text.kind(), text.heading(), text.matches(), message))).toList();
    }

    /** Address of the same as plain text. */
    public String textUrl() {
        return filter.addTo(new Address("/texts.txt")).toString();
    }

    private Stream<Text> all() {
        return Stream.of(Stream.of(upcoming, missing), recaps.stream(), results.stream()).flatMap(texts -> texts);
    }
}
