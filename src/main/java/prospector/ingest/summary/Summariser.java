package prospector.ingest.summary;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.ingest.summary.SummaryReport.Item;
import prospector.ingest.summary.SummaryReport.Outcome;
import prospector.source.SourceException;
import prospector.source.SourceException.Kind;
import prospector.source.anthropic.Anthropic;
import prospector.source.anthropic.Written;

/** Has a summary written of each game that has none: facts out, text in, each number checked, then kept. */
@ApplicationScoped
public class Summariser {
    private static final int MOST_CHARACTERS = 4000;
    /** After these, the next game would fail too. */
    private static final Set<Kind> LASTING = Set.of(Kind.WRONG_KEY, Kind.NOT_FOUND, Kind.NOT_CONFIGURED, Kind.PAUSED);

    private final FactSource source;
    private final Anthropic anthropic;
    private final Summaries summaries;
    private final Clock clock;

    Summariser(FactSource source, Anthropic anthropic, Summaries summaries, Clock clock) {
        this.source = source;
        this.anthropic = anthropic;
        this.summaries = summaries;
        this.clock = clock;
    }

    /** Whether there is a key to have texts written with. */
    public boolean isConfigured() {
        return anthropic.isConfigured();
    }

    /** The facts of the games asked for. */
    public List<Facts> games(SummaryRequest request) {
        return source.facts(request.matchId());
    }

    /**
     * Has the summaries written.
     *
     * @param games of {@link #games}
     * @param done hears of each game
     */
    public SummaryReport run(SummaryRequest request, List<Facts> games, Consumer<Item> done) {
        List<Item> items = new ArrayList<>();
        Optional<String> stopped = Optional.empty();
        for (Facts facts : games) {
            Item item;
            if (!request.force() && summaries.find(facts).isPresent()) {
                item = item(facts, Outcome.KEPT, null);
            } else if (request.dryRun()) {
                item = item(facts, Outcome.WANTED, null);
            } else if (stopped.isPresent()) {
                item = item(facts, Outcome.FAILED, stopped.get());
            } else {
                try {
                    item = judge(facts, anthropic.write(Prompt.SYSTEM, facts.text()));
                } catch (SourceException e) {
                    item = item(facts, Outcome.FAILED, e.getMessage() + " " + e.remedy());
                    stopped = LASTING.contains(e.kind()) ? Optional.of("Not asked for after the failure above.")
                            : Optional.empty();
                }
            }
            items.add(item);
            done.accept(item);
        }
        return new SummaryReport(anthropic.model(), items);
    }

    private Item judge(Facts facts, Written written) {
        String text = written.text().replace("\r\n", "\n").replaceAll("[\\p{Cc}\\p{Cf}&&[^\n]]", "").strip();
        if (!written.whole()) {
            return refused(facts, "max_tokens".equals(written.stopReason()) ? "The text was cut off."
                    : "The model stopped early: " + String.valueOf(written.stopReason()).replaceAll("\\P{Alnum}+", " ") + ".");
        }
        if (text.isEmpty() || text.length() > MOST_CHARACTERS) {
            return refused(facts, text.isEmpty() ? "The text is empty."
                    : "The text is longer than " + MOST_CHARACTERS
                            + " characters.");
        }
        List<String> strange = NumberCheck.strange(text, facts.text());
        if (!strange.isEmpty()) {
            return refused(facts, "The text has numbers that the facts do not have: " + String.join(", ", strange) + ".");
        }
        summaries.keep(new Summary(facts.gameId(), facts.sha256(), Prompt.VERSION, written.model(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS), text));
        return item(facts, Outcome.WRITTEN, null);
    }

    private static Item refused(Facts facts, String reason) {
        return item(facts, Outcome.REFUSED, reason);
    }

    private static Item item(Facts facts, Outcome outcome, String reason) {
        return new Item(facts.matchId(), facts.gameId(), facts.title(), outcome, reason);
    }
}
