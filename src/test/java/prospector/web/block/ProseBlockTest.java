package prospector.web.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import prospector.web.block.Block.LongRow;
import prospector.web.block.Head.Sample;
import prospector.web.block.ProseBlock.Paragraph;
import prospector.web.block.ProseBlock.Sentence;

class ProseBlockTest {
    private static final Head HEAD = new Head("story", "Story", "What happened?", null, new Sample(2, "sentence", "sentences"));

    @Test
    void hasARowForEachSentence() {
        Subject side = Subject.side(0, "Rome", "NATION_ROME", 1);
        ProseBlock text = new ProseBlock(HEAD, List.of(new Paragraph("end", "The end",
                List.of(new Sentence("Rome won.", 60, side, "/matches/1", "Overview"), Sentence.plain("That was all.")))));

        assertThat(text.empty()).isFalse();
        assertThat(text.longRows()).containsExactly(new LongRow("story", "end", "Rome won.", 60, "sentence", null, null),
                new LongRow("story", "end", "That was all.", null, "sentence", null, null));
        assertThat(text.paragraphs().get(0).sentences()).extracting(Sentence::link).containsExactly("turn 60", null);
        assertThat(new ProseBlock(HEAD, List.of()).empty()).isTrue();
    }
}
