package prospector.web.search;

/**
 * Something that answers the query.
 *
 * @param label what it is called
 * @param detail tells it from others; null: nothing to tell
 * @param href address where it is shown
 * @param likeness how it answers
 * @param part which part of it answers
 * @param reason the same as a sentence
 */
public record Hit(Kind kind, String label, String detail, String href, Likeness likeness, Part part, String reason) {
    static Hit of(Entry entry, Likeness likeness, Entry.Text text, String query) {
        return new Hit(entry.kind(), entry.label(), entry.detail(), entry.href(), likeness, text.part(),
                reason(likeness, text, query));
    }

    private static String reason(Likeness likeness, Entry.Text text, String query) {
        String quoted = "“" + query + "”";
        String part = text.part().words();
        return switch (text.part()) {
            case PLAYER -> text.text() + " plays in it";
            case NATION -> text.text() + " was played in it";
            case SAVED_NAME -> "Called “" + text.text() + "” in a save";
            case TOGETHER -> "All words are among its " + part;
            case DESCRIPTION -> "In the " + part;
            case NAME, ID, ROUND -> switch (likeness) {
                case EXACT -> "Exactly this " + part;
                case PREFIX -> "The " + part + " begins with " + quoted;
                case WORD_PREFIX -> "Words of the " + part + " begin with " + quoted;
                case CONTAINS -> quoted + " is within the " + part;
            };
        };
    }
}
