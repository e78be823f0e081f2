package prospector.web.match.story;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.web.block.Block;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.ProseBlock;
import prospector.web.format.Csv;
import prospector.web.match.section.MatchSection;
import prospector.web.match.section.MatchSectionPage;
import prospector.web.match.section.Moment;

/** The game as a text. */
@ApplicationScoped
class StoryOfMatch implements MatchSection {
    /** A sentence as a row of its own. */
    public record Told(String block, String paragraph, String sentence, Integer turn, Integer player, String side,
            String href) {
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
        return List.of(told(moment, Story.of(moment)));
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
