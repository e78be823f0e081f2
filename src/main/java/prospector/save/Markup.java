package prospector.save;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The markup in the game's texts: {@code <color=#e3c08c><link="HELP_LINK,HELP_TECH,TECH_TRAPPING">Trapping</link></color>}. The
 * words are in the language of the player, the links are the same in all.
 */
final class Markup {

    private static final String LINK = "link=\"";
    private static final int LONGEST = 500;

    private Markup() {
    }

    /**
     * A link of a text.
     *
     * @param kind what it leads to, without HELP_ and SELECT_: TECH, LAW, CITY, CHARACTER …
     * @param target identifier or number
     * @param detail what follows the target; empty: nothing
     */
    record Link(String kind, String target, String detail) {

        /** The target as a subject: an identifier by itself, a number with its kind, such as city:3. */
        String subject() {
            return Values.integer(target) == Cursor.NONE ? target : kind.toLowerCase(Locale.ROOT) + ":" + target;
        }
    }

    /** The links of a text, in order. */
    static List<Link> links(String text) {
        var links = new ArrayList<Link>();
        int from = text.indexOf(LINK);
        while (from >= 0) {
            int start = from + LINK.length();
            int end = text.indexOf('"', start);
            if (end < 0) {
                break;
            }
            addLink(links, text.substring(start, end));
            from = text.indexOf(LINK, end);
        }
        return links;
    }

    private static void addLink(List<Link> links, String target) {
        String[] parts = target.split(",", -1);
        int first = parts[0].equals("HELP_LINK") ? 1 : 0;
        if (parts.length < first + 2 || !parts[first].startsWith("HELP_")) {
            return;
        }
        String kind = parts[first].substring("HELP_".length());
        kind = kind.startsWith("SELECT_") ? kind.substring("SELECT_".length()) : kind;
        String value = parts[first + 1].strip();
        if (Values.integer(value) >= 0 || Values.isIdentifier(value)) {
            links.add(new Link(kind, value, parts.length > first + 2 ? parts[first + 2].strip() : ""));
        }
    }

    /** The words alone: no tags, no macros, blanks folded, at most 500 characters; NULL when nothing is left. */
    static String plain(String text) {
        String words = fold(resolve(withoutTags(text)));
        if (words.length() > LONGEST) {
            int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            words = words.substring(0, end).strip();
        }
        return Values.textOrNull(words);
    }

    private static String withoutTags(String text) {
        var plain = new StringBuilder(text.length());
        int from = 0;
        while (from < text.length()) {
            char letter = text.charAt(from);
            int end = letter == '<' && opensTag(text, from) ? endOfTag(text, from) : -1;
            if (end < 0) {
                plain.append(letter);
                from++;
            } else {
                plain.append(text.startsWith("<br", from) ? " " : "");
                from = end;
            }
        }
        return plain.toString();
    }

    private static boolean opensTag(String text, int at) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        return next == '/' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
    }

    /** Position after the bracket that closes a tag; quoted values may hold brackets. */
    private static int endOfTag(String text, int at) {
        boolean quoted = false;
        for (int i = at + 1; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == '>' && !quoted) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Entities that were escaped twice, and the game's macros link(CONCEPT_AMBITION,1) and icon(YIELD_MONEY). */
    private static String resolve(String text) {
        String words = text;
        if (words.indexOf('&') >= 0) {
            words = words.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'")
                    .replace("&nbsp;", " ").replace("&amp;", "&");
        }
        return withoutMacros(withoutMacros(words, "icon("), "link(");
    }

    private static String withoutMacros(String text, String macro) {
        var plain = new StringBuilder();
        int from = 0;
        int at = text.indexOf(macro);
        while (at >= 0) {
            int end = text.indexOf(')', at);
            String inside = end < 0 ? "" : text.substring(at + macro.length(), end);
            int comma = inside.indexOf(',');
            String id = comma < 0 ? inside : inside.substring(0, comma);
            boolean isMacro = Values.isIdentifier(id);
            int next = isMacro ? end + 1 : at + macro.length();
            plain.append(text, from, isMacro ? at : next).append(isMacro && macro.startsWith("link") ? words(id) : "");
            from = next;
            at = text.indexOf(macro, from);
        }
        return plain.append(text, from, text.length()).toString();
    }

    /** CONCEPT_CARAVAN_MISSION → caravan mission. */
    private static String words(String id) {
        return id.substring(id.indexOf('_') + 1).replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    private static String fold(String text) {
        var folded = new StringBuilder(text.length());
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean isBlank = Character.isWhitespace(letter) || Character.isISOControl(letter) || letter == '\u00A0';
            if (!isBlank) {
                folded.append(letter);
            } else if (!blank) {
                folded.append(' ');
            }
            blank = isBlank;
        }
        return folded.toString().strip();
    }
}
