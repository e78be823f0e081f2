package prospector.ingest.summary;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds numbers in texts, in digits (1,240; 2.5; 4th; ½) and in words (one to nineteen, tens, third to twelfth, once, twice),
 * and tells which of a
 * text are not in its facts. It proves that a number was not invented, not that it stands in the right place.
 */
public final class NumberCheck {
    private static final List<String> ONE_TO_NINETEEN = List.of("one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
            "nineteen");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
            "ninety");
    private static final Map<String, Integer> OTHERS = Map.ofEntries(Map.entry("zero", 0), Map.entry("once", 1),
            Map.entry("twice", 2), Map.entry("thrice", 3), Map.entry("dozen", 12), Map.entry("hundred", 100),
            Map.entry("thousand", 1000), Map.entry("million", 1_000_000),
            Map.entry("third", 3), Map.entry("fourth", 4), Map.entry("fifth", 5), Map.entry("sixth", 6),
            Map.entry("seventh", 7), Map.entry("eighth", 8), Map.entry("ninth", 9), Map.entry("tenth", 10),
            Map.entry("eleventh", 11), Map.entry("twelfth", 12));
    private static final String UNITS = String.join("|", ONE_TO_NINETEEN.subList(0, 9));
    private static final String WORDS = Stream.of(ONE_TO_NINETEEN.stream(), TENS.stream(), OTHERS.keySet().stream().sorted())
            .flatMap(words -> words).collect(Collectors.joining("|"));
    private static final Pattern NUMBER = Pattern.compile("(?<digits>\\p{Nd}+(?:[.,\u00a0\u202f]\\p{Nd}+)*)"
            + "|(?<sign>[\\p{No}\\p{Nl}])"
            + "|\\b(?<tens>" + String.join("|", TENS) + ")[- ](?<units>" + UNITS + ")\\b"
            + "|\\b(?<word>" + WORDS + ")s?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[,\u00a0\u202f]\\d{3})+(?:\\.\\d+)?");

    private NumberCheck() {
    }

    /**
     * The numbers of a text that its facts do not have.
     *
     * @return as they stand in the text, each once; empty: all are in the facts
     */
    public static List<String> strange(String text, String facts) {
        Set<String> known = NUMBER.matcher(facts).results().map(NumberCheck::value).collect(Collectors.toSet());
        Set<String> strange = new LinkedHashSet<>();
        NUMBER.matcher(text).results().filter(number -> !known.contains(value(number)))
                .forEach(number -> strange.add(number.group()));
        return List.copyOf(strange);
    }

    /** One look for each value: 1,240 and 1240, 2.50 and 2.5, twelve and 12. */
    private static String value(MatchResult number) {
        String digits = number.group(1);
        if (digits != null) {
            return value(digits);
        }
        if (number.group(2) != null) {
            return number.group(2);
        }
        return number.group(3) != null ? String.valueOf(of(number.group(3)) + of(number.group(4)))
                : String.valueOf(of(number.group(5)));
    }

    private static String value(String number) {
        String digits = number.codePoints()
                .mapToObj(point -> Character.isDigit(point) ? String.valueOf(Character.digit(point, 10))
                        : Character.toString(point))
                .collect(Collectors.joining());
        String plain = GROUPED.matcher(digits).matches() ? digits.replaceAll("[,\u00a0\u202f]", "") : digits;
        // A date or a version has several points, and is compared as it stands.
        return plain.matches("\\d+(\\.\\d+)?") ? new BigDecimal(plain).stripTrailingZeros().toPlainString() : plain;
    }

    private static int of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (ONE_TO_NINETEEN.contains(lower)) {
            return ONE_TO_NINETEEN.indexOf(lower) + 1;
        }
        return TENS.contains(lower) ? 10 * (TENS.indexOf(lower) + 2) : OTHERS.get(lower);
    }
}
