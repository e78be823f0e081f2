package prospector.web.block;

import java.util.List;

/**
 * Plain texts to be copied.
 *
 * @param texts in their order
 */
public record TextBlock(Head head, List<Text> texts) implements Block {
    /**
     * A text.
     *
     * @param subject whom it is about
     */
    public record Text(Subject subject, String text) {
    }

    @Override
    public Kind kind() {
        return Kind.TEXT;
    }

    @Override
    public boolean empty() {
        return texts.isEmpty();
    }

    @Override
    public List<LongRow> longRows() {
        return texts.stream().map(text -> new LongRow(head.id(), text.subject().id(), text.text(), null, "text", null, null))
                .toList();
    }
}
