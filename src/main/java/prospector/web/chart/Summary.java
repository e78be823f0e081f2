package prospector.web.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says in a sentence what a chart shows: who is ahead since when, and how it ends. */
final class Summary {
    private final String verb;
    private final List<Integer> turns;
    private final List<Series> series;

    private Summary(String verb, List<Integer> turns, List<Series> series) {
        this.verb = verb;
        this.turns = turns;
        this.series = series;
    }

    /** The sentence; without any series an empty one. At least one series must have a value on the last turn. */
    static String of(String verb, List<Integer> turns, List<Series> series) {
        return series.isEmpty() ? "" : new Summary(verb, turns, series).sentence();
    }

    private String sentence() {
        int last = turns.size() - 1;
        List<Series> atTheEnd = series.stream()
                .filter(side -> side.at(last) != null)
                .sorted(Comparator.comparing((Series side) -> side.at(last)).reversed())
                .toList();
        Series first = atTheEnd.get(0);
        if (series.size() == 1) {
            return alone(first);
        }
        boolean level = atTheEnd.size() > 1 && Objects.equals(first.at(last), atTheEnd.get(1).at(last));
        String lead = level ? "Level at the end" : first.label() + " " + verb + since(first);
        return lead + ": " + values(atTheEnd, last) + " on turn " + turns.get(last) + ".";
    }

    private String alone(Series side) {
        int last = turns.size() - 1;
        int highest = 0;
        for (int i = 0; i <= last; i++) {
            if (side.at(i) != null && (side.at(highest) == null || side.at(i) > side.at(highest))) {
                highest = i;
            }
        }
        return side.label() + " ends at " + number(side.at(last)) + " on turn " + turns.get(last) + "; the highest is "
                + number(side.at(highest)) + " on turn " + turns.get(highest) + ".";
    }

    /** The turn from which the side is ahead of all others without interruption. */
    private String since(Series leader) {
        int from = turns.size() - 1;
        while (from > 0 && isAhead(leader, from - 1)) {
            from--;
        }
        return from == 0 ? " from the first turn on" : " from turn " + turns.get(from) + " on";
    }

    private boolean isAhead(Series leader, int index) {
        Double value = leader.at(index);
        return value != null && series.stream()
                .filter(side -> side.key() != leader.key())
                .map(side -> side.at(index))
                .allMatch(other -> other == null || other < value);
    }

    private String values(List<Series> atTheEnd, int last) {
        if (series.size() == 2 && atTheEnd.size() == 2) {
            return number(atTheEnd.get(0).at(last)) + " to " + number(atTheEnd.get(1).at(last));
        }
        return atTheEnd.stream().map(side -> side.label() + " " + number(side.at(last))).collect(Collectors.joining(", "));
    }

    /** 1,234.5: grouped, with a decimal place where there is one. Written by hand: a page shows thousands of them. */
    static String number(double value) {
        long tenths = Math.round(Math.abs(value) * 10);
        StringBuilder text = new StringBuilder().append(tenths / 10);
        for (int place = text.length() - 3; place > 0; place -= 3) {
            text.insert(place, ',');
        }
        if (tenths % 10 != 0) {
            text.append('.').append(tenths % 10);
        }
        return value < 0 && tenths != 0 ? text.insert(0, '-').toString() : text.toString();
    }
}
