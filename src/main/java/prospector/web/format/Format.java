package prospector.web.format;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import io.quarkus.qute.TemplateExtension;
import prospector.game.Names;
import prospector.game.ReferenceData;
import prospector.stats.WinRate;
import prospector.stats.people.PersonAverage;

/**
 * How values look in templates: {@code {match.playedOn.day}}, {@code {nation.readable}}, {@code {rate.percent}}. A missing
 * value has no look: write {@code {match.turns ?: '–'}} or say why it is missing.
 */
@TemplateExtension
public final class Format {
    private static final Names NAMES = new Names(new ReferenceData());
    /** A page names the same ids again and again, and an unknown one is taken apart to be named. */
    private static final LoadingCache<String, String> READABLE = Caffeine.newBuilder().maximumSize(5000).build(NAMES::of);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH);

    private static final int LONGEST_ID = 12;

    private Format() {
    }

    /** {@code NATION_ROME} → Rome; an unknown id gets a name made from the id. */
    public static String readable(String id) {
        return READABLE.get(id);
    }

    /** Ids as names, joined by commas. */
    public static String readableList(List<String> ids) {
        return ids.stream().map(READABLE::get).collect(Collectors.joining(", "));
    }

    /** {@code NATION_ROME} → {@code nation-rome}, the class that sets the nation's colours, see {@code /nations.css}. */
    public static String nationClass(String id) {
        String name = id.startsWith("NATION_") ? id.substring("NATION_".length()) : id;
        return "nation-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** 14 Mar 2026. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** 14 Mar 2026, UTC. */
    public static String dayOf(Instant instant) {
        return DAY.format(instant.atZone(ZoneOffset.UTC));
    }

    /** 14 Mar 2026, 18:30 UTC. */
    public static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(ZoneOffset.UTC));
    }

    /** 12,345. */
    public static String grouped(Long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** 12,345. */
    public static String grouped(Integer number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** 1,234.5. */
    public static String oneDecimal(Double number) {
        return String.format(Locale.ENGLISH, "%,.1f", number);
    }

    /** 1,234.5, and 12 without a decimal place where it is whole. */
    public static String shortest(Double number) {
        return number == Math.rint(number) ? grouped(Math.round(number)) : oneDecimal(number);
    }

    /** 1,234.5 → 1235: ratings, without a separator as is the custom. */
    public static String whole(Double number) {
        return String.valueOf(Math.round(number));
    }

    /** A figure beside others: one decimal place below a thousand, none above. */
    public static String rounded(Double number) {
        return Math.abs(number) >= 1000 ? whole(number) : oneDecimal(number);
    }

    /** Points as they are counted, in halves: 2, 1.5. */
    public static String points(Double number) {
        return number == Math.rint(number) ? String.valueOf(number.longValue()) : String.valueOf(number);
    }

    /** A difference with its sign: +2, 0, −1. */
    public static String signed(Integer difference) {
        return difference > 0 ? "+" + difference : difference < 0 ? "−" + -difference : "0";
    }

    /** A share of one: 0.563 → 56%. */
    public static String percent(Double share) {
        return Math.round(share * 100) + "%";
    }

    /** A share of one as a length within 100, for SVG attributes. */
    public static String hundredths(Double share) {
        return String.format(Locale.ROOT, "%.1f", share * 100);
    }

    /** Where the rate stands within 100, for SVG attributes; the mark is 1.6 wide and stays inside. */
    public static String rateX(WinRate rate) {
        return String.format(Locale.ROOT, "%.1f", rate.rate() * 98.4);
    }

    /** 1st, 2nd, 3rd, 4th, 11th. */
    public static String ordinal(int place) {
        int last = place / 10 % 10 == 1 ? 0 : place % 10;
        return place + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
    }

    /** An id short enough to show: a GameId is a GUID, whose start tells games apart. */
    public static String shortId(String id) {
        return id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) + "…" : id;
    }

    /** What was averaged, in words. */
    public static String label(PersonAverage average) {
        return switch (average.measure()) {
            case "turns" -> "Length of the game, turns";
            case "points" -> "Victory points at the end";
            case "military_power" -> "Military power at the end";
            case "legitimacy" -> "Legitimacy at the end";
            case "cities" -> "Cities at the end";
            default -> NAMES.of(average.measure());
        };
    }

    /** How a choice is written in an address. */
    public static String key(Enum<?> choice) {
        return Query.key(choice);
    }

    /** A text as one segment of a path: everything but letters, digits and {@code -._~} is escaped. */
    public static String urlPath(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A").replace("%7E", "~");
    }

    /**
     * How a rate is tinted, from 1 (rarely won) over 3 (about half) to 5 (mostly won); 3 as long as its interval reaches one
     * half, so that chance is not coloured.
     */
    public static int heat(WinRate rate) {
        if (rate.low() <= 0.5 && rate.high() >= 0.5) {
            return 3;
        }
        return rate.rate() > 0.5 ? (rate.rate() >= 0.75 ? 5 : 4) : (rate.rate() <= 0.25 ? 1 : 2);
    }

    /** A value of a table: an id by its name, a number with at most one decimal place, a day as such. */
    public static String shown(Object value) {
        if (value instanceof Double || value instanceof BigDecimal) {
            return String.format(Locale.ENGLISH, "%,.1f", ((Number) value).doubleValue());
        }
        if (value instanceof Number number) {
            return String.format(Locale.ENGLISH, "%,d", number.longValue());
        }
        return value instanceof LocalDate day ? day(day) : value.toString();
    }

    /** Length of the interval within 100, for SVG attributes; at least one, to be seen. */
    public static String width(WinRate rate) {
        return hundredths(Math.max(0.01, rate.high() - rate.low()));
    }

    /** A count with its noun: 1 match, 2 matches; the plural adds the ending. */
    public static String counted(Long number, String singular, String plural) {
        return grouped(number) + " " + (number == 1 ? singular : plural);
    }

    /** A count with its noun. */
    public static String counted(Integer number, String singular, String plural) {
        return counted(Long.valueOf(number), singular, plural);
    }
}
