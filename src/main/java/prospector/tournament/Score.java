package prospector.tournament;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The score of a match as Challonge has it: what each set gave both sides, or one set with the total.
 *
 * @param sets empty: none, or not readable
 */
record Score(List<Set> sets) {
    /** Nobody plays more games than best of nine, so a larger total counts points. */
    private static final int MOST_GAMES = 9;
    private static final Pattern SET = Pattern.compile("\\s*(-?\\d{1,6})\\s*-\\s*(-?\\d{1,6})\\s*");

    /** Points or games of participants 1 and 2. */
    record Set(int one, int two) {
    }

    Score {
        sets = List.copyOf(sets);
    }

    /** @param csv such as {@code 1-0,0-1,1-0} or {@code 2-1}; null: none */
    static Score of(String csv) {
        List<Set> sets = new ArrayList<>();
        for (String part : csv == null || csv.isBlank() ? new String[0] : csv.split(",", -1)) {
            Matcher matcher = SET.matcher(part);
            if (!matcher.matches()) {
                return new Score(List.of());
            }
            sets.add(new Set(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
        }
        return new Score(sets);
    }

    /** Games that a side won: sets where there are several, else its part of the total. */
    int won(boolean first) {
        if (sets.size() == 1) {
            return first ? sets.get(0).one() : sets.get(0).two();
        }
        return (int) sets.stream().filter(set -> first ? set.one() > set.two() : set.two() > set.one()).count();
    }

    /** How many games were played, as far as the score counts games; 0: it does not. */
    int games() {
        if (sets.size() != 1) {
            return sets.size();
        }
        Set total = sets.get(0);
        int games = total.one() + total.two();
        return total.one() >= 0 && total.two() >= 0 && total.one() != total.two() && games <= MOST_GAMES ? games : 0;
    }
}
