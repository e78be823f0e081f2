package prospector.save;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code Root/@SaveDate}, which the game writes in the language of the player: "20 September 2025", "20. September 2025",
 * "20 сентября 2025 г.", "2025年9月20日", and in numbers. A form that could mean two days is no date.
 */
final class SaveDate {

    /**
     * First letters that tell the twelve months apart, in English, German, French, Spanish, Portuguese, Italian, Polish,
     * Russian.
     */
    private static final Map<Integer, List<String>> MONTHS = Map.ofEntries(
            Map.entry(1, List.of("jan", "jän", "ene", "gen", "sty", "янв", "ян")),
            Map.entry(2, List.of("feb", "fév", "fev", "lut", "фев")),
            Map.entry(3, List.of("mar", "mär", "mrz", "мар")),
            Map.entry(4, List.of("apr", "avr", "abr", "kwi", "апр")),
            Map.entry(5, List.of("may", "mai", "mayo", "mag", "maj", "мая", "май")),
            Map.entry(6, List.of("jun", "juin", "giu", "cze", "июн")),
            Map.entry(7, List.of("jul", "juil", "lug", "lip", "июл")),
            Map.entry(8, List.of("aug", "aoû", "aou", "ago", "sie", "авг")),
            Map.entry(9, List.of("sep", "set", "wrz", "сен")),
            Map.entry(10, List.of("oct", "okt", "out", "ott", "paź", "paz", "окт")),
            Map.entry(11, List.of("nov", "lis", "ноя")),
            Map.entry(12, List.of("dec", "dez", "déc", "dic", "gru", "дек")));
    private static final int EARLIEST = 1990;

    private SaveDate() {
    }

    /** The day; empty when it cannot be told. */
    static Optional<LocalDate> parse(String text) {
        List<String> parts = parts(text);
        List<Integer> numbers = parts.stream().filter(SaveDate::isNumber).limit(3).map(Values::integer).toList();
        Optional<Integer> month = parts.stream().map(SaveDate::month).filter(found -> found > 0).findFirst();
        if (month.isPresent()) {
            return withName(numbers, month.get());
        }
        if (!numbers.isEmpty() && parts.get(0).length() == 8) {
            int packed = numbers.get(0);
            return day(packed / 10_000, packed / 100 % 100, packed % 100);
        }
        return inNumbers(numbers);
    }

    private static Optional<LocalDate> withName(List<Integer> numbers, int month) {
        if (numbers.size() < 2) {
            return Optional.empty();
        }
        int first = numbers.get(0);
        int second = numbers.get(1);
        return first >= EARLIEST ? day(first, month, second) : day(second, month, first);
    }

    private static Optional<LocalDate> inNumbers(List<Integer> numbers) {
        if (numbers.size() < 3) {
            return Optional.empty();
        }
        int first = numbers.get(0);
        int second = numbers.get(1);
        int third = numbers.get(2);
        if (first >= EARLIEST) {
            return day(first, second, third);
        }
        if (first == second || first > 12) {
            return day(third, second, first);
        }
        // 09/20/2025 can only be American; 09/10/2025 could be either.
        return second > 12 ? day(third, first, second) : Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year < EARLIEST || year > 9999 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Splits at everything that is neither letter nor digit, and between letters and digits. */
    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        int from = 0;
        while (from < text.length()) {
            int kind = kind(text.charAt(from));
            int to = from + 1;
            while (to < text.length() && kind(text.charAt(to)) == kind) {
                to++;
            }
            if (kind > 0) {
                parts.add(text.substring(from, to).toLowerCase(Locale.ROOT));
            }
            from = to;
        }
        return parts;
    }

    private static int kind(char letter) {
        if (letter >= '0' && letter <= '9') {
            return 1;
        }
        return Character.isLetter(letter) ? 2 : 0;
    }

    private static boolean isNumber(String part) {
        return kind(part.charAt(0)) == 1 && Values.integer(part) != Cursor.NONE;
    }

    private static int month(String part) {
        for (int month = 1; month <= 12; month++) {
            for (String beginning : MONTHS.get(month)) {
                if (part.startsWith(beginning)) {
                    return month;
                }
            }
        }
        return 0;
    }
}
