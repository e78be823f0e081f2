package prospector.web.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import prospector.web.spoilers.Spoilers;

/**
 * Something that can be found.
 *
 * @param kind of which kind it is
 * @param label what it is called
 * @param detail tells it from others; null: nothing to tell
 * @param href address where it is shown
 * @param texts by which it is found
 */
record Entry(Kind kind, String label, String detail, String href, List<Text> texts) {
    /** A text by which something is found, and the part of the thing that it is. */
    record Text(Part part, String text, Folded folded) {
        static Text of(Part part, String text) {
            return new Text(part, text, Folded.of(text));
        }

        /** {@code NATION_HITTITE} without its kind: the game's own word, which may differ from the name. */
        static Text ofIdAlone(String id) {
            return of(Part.ID, id.substring(id.indexOf('_') + 1));
        }
    }

    /** The same, leading to a page in this mode. */
    Entry in(Spoilers spoilers) {
        int anchor = href.indexOf('#') < 0 ? href.length() : href.indexOf('#');
        return new Entry(kind, label, detail, href.substring(0, anchor) + spoilers.suffix() + href.substring(anchor), texts);
    }

    /** Found by its label. */
    static Entry named(Kind kind, String label, String detail, String href, Text... further) {
        List<Text> texts = new ArrayList<>(List.of(Text.of(Part.NAME, label)));
        texts.addAll(Arrays.asList(further));
        return new Entry(kind, label, detail, href, List.copyOf(texts));
    }
}
