package prospector.web.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Lines of an iCalendar (RFC 5545): text is escaped, and no line is longer than 75 octets. */
final class CalendarText {
    private static final int LONGEST = 75;
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder();

    /** A property whose value needs no escape. */
    CalendarText line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A property of type TEXT. */
    CalendarText text(String name, String value) {
        return line(name, escaped(value));
    }

    /** A moment, in UTC. */
    CalendarText moment(String name, Instant moment) {
        return line(name, UTC.format(moment));
    }

    @Override
    public String toString() {
        return lines.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** A line goes on in the next one behind a space; a character is never cut in two. */
    private void fold(String line) {
        int octets = 0;
        for (int point : line.codePoints().toArray()) {
            String character = Character.toString(point);
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(character);
            octets += length;
        }
        lines.append("\r\n");
    }
}
