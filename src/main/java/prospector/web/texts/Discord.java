package prospector.web.texts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How text is written for Discord: its Markdown, its mentions, its times, and its limit of 2000 characters for a message. */
final class Discord {
    static final int LONGEST = 2000;
    /** A backslash before any sign makes it a plain sign; a colon ends neither an address nor an emoji any more. */
    private static final Pattern SIGNS = Pattern.compile("[\\\\*_~`|<>\\[\\]()#:-]");
    /** Signs that turn the direction of writing would turn what follows the name too. */
    private static final Pattern UNSEEN = Pattern
            .compile("[\\p{Cntrl}\\x{2028}\\x{2029}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]+");
    private static final String NO_MENTION = "@\u200b";

    private Discord() {
    }

    /** A name as plain text: no Markdown, no mention, no link, one line. */
    static String plain(String name) {
        return SIGNS.matcher(UNSEEN.matcher(name).replaceAll(" ")).replaceAll("\\\\$0").replace("@", NO_MENTION);
    }

    /** A moment that each reader sees in the own zone, and how far away it is. */
    static String time(Instant moment) {
        return "<t:" + moment.getEpochSecond() + ":F> (<t:" + moment.getEpochSecond() + ":R>)";
    }

    /** An address without the preview that Discord makes of it. */
    static String link(String address) {
        return "<" + address + ">";
    }

    /**
     * Lines as messages, none of which is longer than Discord takes.
     *
     * @param heading first line of the first message
     */
    static List<String> messages(String heading, List<String> lines) {
        List<String> messages = new ArrayList<>();
        StringBuilder message = new StringBuilder(heading);
        for (String line : lines) {
            if (message.length() + 1 + line.length() > LONGEST) {
                messages.add(message.toString());
                message = new StringBuilder(line);
            } else {
                message.append('\n').append(line);
            }
        }
        messages.add(message.toString());
        return List.copyOf(messages);
    }
}
