package prospector.web.block;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Sentences in paragraphs, each with a link to what it rests on.
 *
 * @param mark says where the text comes from when no rule of ours made it, such as “Generated”; null: ours
 */
public record ProseBlock(Head head, @JsonInclude(JsonInclude.Include.NON_NULL) String mark, List<Paragraph> paragraphs)
        implements
            Block {
    /**
     * Sentences about one thing.
     *
     * @param id key within the block
     * @param heading null: it goes on with what the paragraph before is about
     */
    public record Paragraph(String id, String heading, List<Sentence> sentences) {
    }

    /**
     * A sentence.
     *
     * @param text with its full stop
     * @param turn that it is about; null: none in particular
     * @param side that it is about; null: several, or none
     * @param href what it rests on; null: the text as a whole says what
     * @param evidence name of the page it leads to; null: no link
     */
    public record Sentence(String text, Integer turn, Subject side, String href, String evidence) {
        /** A sentence without a link. */
        public static Sentence plain(String text) {
            return new Sentence(text, null, null, null, null);
        }

        /** The words of the link: the turn where there is one, which is shortest. */
        public String link() {
            return turn == null ? evidence : "turn " + turn;
        }
    }

    /** A text of our own. */
    public ProseBlock(Head head, List<Paragraph> paragraphs) {
        this(head, null, paragraphs);
    }

    @Override
    public Kind kind() {
        return Kind.PROSE;
    }

    @Override
    public boolean empty() {
        return paragraphs.isEmpty();
    }

    /** A sentence is no number: each has a row with its text as the other subject. */
    @Override
    public List<LongRow> longRows() {
        return paragraphs.stream().flatMap(paragraph -> paragraph.sentences().stream().map(sentence -> new LongRow(head.id(),
                paragraph.id(), sentence.text(), sentence.turn(), "sentence", null, null))).toList();
    }
}
