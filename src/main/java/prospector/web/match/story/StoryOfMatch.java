package prospector.web.match.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.ingest.summary.Summaries;
import prospector.ingest.summary.Summary;
import prospector.web.block.Block;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.ProseBlock;
import prospector.web.block.ProseBlock.Paragraph;
import prospector.web.block.ProseBlock.Sentence;
import prospector.web.format.Csv;
import prospector.web.format.Format;
import prospector.web.match.section.MatchSection;
import prospector.web.match.section.MatchSectionPage;
import prospector.web.match.section.Moment;

/** The game as a text. */
@ApplicationScoped
class StoryOfMatch implements MatchSection {
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n\\s*\\n");

    /** A sentence as a row of its own. */
    public record Told(String block, String paragraph, String sentence, Integer turn, Integer player, String side,
            String href) {
    }

    private final Summaries summaries;

    StoryOfMatch(Summaries summaries) {
        this.summaries = summaries;
    }

    @Override
    public String id() {
        return "story";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String title() {
        return "Story";
    }

    @Override
    public String lead() {
        return "The game in sentences, up to the turn chosen. Each is made by a rule from the save, and leads to what it rests on.";
    }

    @Override
    public List<Block> blocks(Moment moment) {
        Block told = told(moment, Story.of(moment));
        return moment.atEnd() ? summaries.find(moment.gameId(), () -> StoryFacts.of(moment))
                .map(summary -> List.of(written(summary), told)).orElse(List.of(told)) : List.of(told);
    }

    /** A text that a language model wrote; it tells the end, so it is shown there only. */
    private static Block written(Summary summary) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String paragraph : EMPTY_LINE.splitAsStream(summary.text()).toList()) {
            paragraphs
                    .add(new Paragraph("summary-" + (paragraphs.size() + 1), null, List.of(Sentence.plain(paragraph.strip()))));
        }
        return new ProseBlock(new Head("summary", "Summary",
                "Written by the language model " + summary.model() + " on " + Format.dayOf(summary.writtenAt())
                        + "; numbers checked against the save.",
                "No person wrote this text. Each number in it is one of the facts of the game; the words are not checked. The "
                        + "story below is made by rules and has its evidence.",
                new Sample(paragraphs.size(), "paragraph", "paragraphs")), "Generated text", paragraphs);
    }

    private static Block told(Moment moment, Story story) {
        return new ProseBlock(new Head("told", "The story up to turn " + moment.turn(), "What happened, in which order?",
                "What the save does not record is left out. The median side is that of all sides of people in the tournament "
                        + "that came so far, where there are at least " + Words.LEAST_SIDES + ".",
                new Sample(story.sentences().count(), "sentence", "sentences")), story.paragraphs());
    }

    @Override
    public String csv(MatchSectionPage page) {
        return Csv.of(Told.class, page.blocks().stream().map(ProseBlock.class::cast)
                .flatMap(block -> block.paragraphs().stream().flatMap(paragraph -> paragraph.sentences().stream()
                        .map(sentence -> new Told(block.head().id(), paragraph.id(), sentence.text(), sentence.turn(),
                                sentence.side() == null ? null : Integer.valueOf(sentence.side().id()),
                                sentence.side() == null ? null : sentence.side().label(), sentence.href()))))
                .toList());
    }
}
