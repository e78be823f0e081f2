package prospector.save;

import java.util.ArrayList;
import java.util.List;

/** Reads the shapes that saves repeat: lists of flags, of numbers and texts by identifier, and histories by turn. */
final class Blocks {

    private Blocks() {
    }

    /** Names of the children, whatever stands in them. */
    static List<String> names(Cursor cursor) {
        var names = new ArrayList<String>();
        int mine = cursor.depth();
        while (cursor.nextChild(mine)) {
            names.add(cursor.name());
        }
        return names;
    }

    /** Numbers by identifier; a child without a usable number is left out with a finding. */
    static List<Named.Count> counts(Cursor cursor) {
        var counts = new ArrayList<Named.Count>();
        int mine = cursor.depth();
        while (cursor.nextChild(mine)) {
            String name = cursor.name();
            int value = cursor.integer();
            if (value != Cursor.NONE) {
                counts.add(new Named.Count(name, value));
            }
        }
        return counts;
    }

    /** Amounts in tenths by identifier. */
    static List<Named.Amount> amounts(Cursor cursor) {
        var amounts = new ArrayList<Named.Amount>();
        int mine = cursor.depth();
        while (cursor.nextChild(mine)) {
            String name = cursor.name();
            long value = cursor.amount();
            if (value != Cursor.NO_LONG) {
                amounts.add(new Named.Amount(name, value));
            }
        }
        return amounts;
    }

    /** Texts by identifier; NULL where the child is an empty flag. */
    static List<Named.Label> labels(Cursor cursor) {
        var labels = new ArrayList<Named.Label>();
        int mine = cursor.depth();
        while (cursor.nextChild(mine)) {
            String name = cursor.name();
            labels.add(new Named.Label(name, Values.textOrNull(cursor.text())));
        }
        return labels;
    }

    /** Texts of the children in order; the position is the id of the seat. */
    static List<String> texts(Cursor cursor) {
        var texts = new ArrayList<String>();
        int mine = cursor.depth();
        while (cursor.nextChild(mine)) {
            texts.add(cursor.text());
        }
        return texts;
    }

    /** Numbers of the children in order; {@link Cursor#NONE} where there is none. */
    static List<Integer> integers(Cursor cursor) {
        var integers = new ArrayList<Integer>();
        int mine = cursor.depth();
        while (cursor.nextChild(mine)) {
            integers.add(cursor.integer());
        }
        return integers;
    }

    /** A history {@code <T2>5</T2><T3>6</T3>}; entries without a turn or a value are left out with a finding. */
    static Series series(Cursor cursor, String name) {
        var series = new Series(name);
        int mine = cursor.depth();
        while (cursor.nextChild(mine)) {
            String key = cursor.name();
            int turn = turnKey(key);
            long value = cursor.amount();
            if (turn >= 1 && turn <= SaveLimits.TURNS && value != Cursor.NO_LONG) {
                series.add(turn, value);
            } else {
                cursor.findings().leftOut("history " + name, "Entry " + Values.shortened(key) + " of a history of '" + name
                        + "' has no usable turn or value and was left out");
            }
        }
        return series;
    }

    /** Histories by identifier. */
    static List<Series> seriesByName(Cursor cursor) {
        var all = new ArrayList<Series>();
        int mine = cursor.depth();
        while (cursor.nextChild(mine)) {
            all.add(series(cursor, cursor.name()));
        }
        return all;
    }

    /** The turn in a key such as {@code T37}; {@link Cursor#NONE} for any other key. */
    static int turnKey(String key) {
        return isTurnKey(key) ? Values.keyNumber(key) : Cursor.NONE;
    }

    private static boolean isTurnKey(String key) {
        for (int i = 1; i < key.length(); i++) {
            if (key.charAt(i) < '0' || key.charAt(i) > '9') {
                return false;
            }
        }
        return key.length() > 1 && key.charAt(0) == 'T';
    }

    /** The team in a key such as {@code T.0}, {@code T0} or {@code TEAM_0}. */
    static int teamKey(String key) {
        return key.startsWith("T") ? Values.keyNumber(key) : Cursor.NONE;
    }
}
