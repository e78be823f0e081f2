package prospector.demo;

import java.util.Map;

/** Writes indented XML into one buffer; an element without content is written as an empty one, as the game does. */
final class Xml {

    private final StringBuilder out = new StringBuilder(1 << 21);
    private int depth;

    String text() {
        return out.toString();
    }

    Xml raw(String text) {
        out.append(text);
        return this;
    }

    /** An element with attributes, given as name, value, name, value… */
    void element(String name, Runnable content, Object... attributes) {
        start(name, attributes);
        int before = out.append('>').append('\n').length();
        depth++;
        content.run();
        depth--;
        if (out.length() == before) {
            out.setLength(before - 2);
            out.append(" />\n");
        } else {
            indent().append("</").append(name).append(">\n");
        }
    }

    void value(String name, Object value, Object... attributes) {
        start(name, attributes);
        var text = String.valueOf(value);
        if (text.isEmpty()) {
            out.append(" />\n");
        } else {
            out.append('>');
            escape(text);
            out.append("</").append(name).append(">\n");
        }
    }

    /** An empty element, the game's way to say yes. */
    void flag(String name) {
        value(name, "");
    }

    void flagIf(boolean set, String name) {
        if (set) {
            flag(name);
        }
    }

    /** Elements of the given names without content. */
    void flags(String name, Iterable<String> keys) {
        element(name, () -> keys.forEach(this::flag));
    }

    /** An element that holds one element per key. */
    void values(String name, Map<String, ?> entries) {
        element(name, () -> entries.forEach(this::value));
    }

    private void value(String key, Object value) {
        value(key, value, new Object[0]);
    }

    private void start(String name, Object... attributes) {
        indent().append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(String.valueOf(attributes[i + 1]));
            out.append('"');
        }
    }

    private StringBuilder indent() {
        for (int i = 0; i < depth; i++) {
            out.append("  ");
        }
        return out;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
