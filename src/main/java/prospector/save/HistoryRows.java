package prospector.save;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Histories as one value per turn. Newer versions write a value only when it changes, so each is carried forward to the turn of
 * the save; before the first one nothing is known.
 */
final class HistoryRows {

    private HistoryRows() {
    }

    /** Upper bound of the rows that a save would make. */
    static long count(RawSave save) {
        long series = save.game.prices.size();
        for (RawPlayer player : save.players.values()) {
            var histories = player.histories;
            series += 3L + histories.yieldRates.size() + histories.yieldTotals.size() + ownFamilies(player).size()
                    + histories.religionOpinions.size();
        }
        return series * Math.max(0, save.game.turn);
    }

    static List<TurnStats> turnStats(RawPlayer player, int lastTurn) {
        long[] points = player.histories.points.dense(lastTurn);
        long[] power = player.histories.militaryPower.dense(lastTurn);
        long[] legitimacy = player.histories.legitimacy.dense(lastTurn);
        var rows = new ArrayList<TurnStats>();
        for (int turn = 1; turn <= lastTurn; turn++) {
            if (isKnown(points[turn]) || isKnown(power[turn]) || isKnown(legitimacy[turn])) {
                rows.add(
                        new TurnStats(player.id, turn, integer(points[turn]), integer(power[turn]), integer(legitimacy[turn])));
            }
        }
        return rows;
    }

    static List<YieldTurn> yields(RawPlayer player, int lastTurn) {
        Map<String, Series> rates = byName(player.histories.yieldRates);
        Map<String, Series> totals = byName(player.histories.yieldTotals);
        var names = new ArrayList<>(rates.keySet());
        totals.keySet().stream().filter(name -> !rates.containsKey(name)).forEach(names::add);
        var rows = new ArrayList<YieldTurn>();
        for (String name : names) {
            long[] rate = rates.getOrDefault(name, new Series(name)).dense(lastTurn);
            long[] total = totals.getOrDefault(name, new Series(name)).dense(lastTurn);
            for (int turn = 1; turn <= lastTurn; turn++) {
                if (isKnown(rate[turn]) || isKnown(total[turn])) {
                    rows.add(new YieldTurn(player.id, turn, name, Values.tenthsOrNull(rate[turn]),
                            Values.tenthsOrNull(total[turn])));
                }
            }
        }
        return rows;
    }

    static List<YieldPrice> prices(RawGame game, int lastTurn) {
        var rows = new ArrayList<YieldPrice>();
        for (Series series : byName(game.prices).values()) {
            long[] price = series.dense(lastTurn);
            for (int turn = 1; turn <= lastTurn; turn++) {
                if (isKnown(price[turn])) {
                    rows.add(new YieldPrice(turn, series.name(), price[turn]));
                }
            }
        }
        return List.copyOf(rows);
    }

    /** Own families only: the save lists those of all nations, and the foreign ones never change. */
    static List<Opinion> opinions(RawPlayer player, int lastTurn) {
        Set<String> own = Set.copyOf(FamilyRows.names(player));
        var rows = new ArrayList<Opinion>();
        for (Series series : byName(player.histories.familyOpinions).values()) {
            if (own.contains(series.name())) {
                addOpinions(rows, player.id, "family", series.dense(lastTurn), series.name());
            }
        }
        for (Series series : byName(player.histories.religionOpinions).values()) {
            addOpinions(rows, player.id, "religion", series.dense(lastTurn), series.name());
        }
        return rows;
    }

    private static List<Series> ownFamilies(RawPlayer player) {
        Set<String> own = Set.copyOf(FamilyRows.names(player));
        return player.histories.familyOpinions.stream().filter(series -> own.contains(series.name())).toList();
    }

    private static void addOpinions(List<Opinion> rows, int player, String kind, long[] values, String subject) {
        for (int turn = 1; turn < values.length; turn++) {
            if (isKnown(values[turn])) {
                rows.add(new Opinion(player, turn, kind, subject, integer(values[turn])));
            }
        }
    }

    /** By identifier, in the order of the document; the last of two histories of one thing counts. */
    private static Map<String, Series> byName(List<Series> all) {
        Map<String, Series> byName = new LinkedHashMap<>();
        all.forEach(series -> byName.put(series.name(), series));
        return byName;
    }

    private static boolean isKnown(long value) {
        return value != Cursor.NO_LONG;
    }

    private static Integer integer(long value) {
        return value <= Cursor.NONE || value > Integer.MAX_VALUE ? null : Integer.valueOf((int) value);
    }
}
