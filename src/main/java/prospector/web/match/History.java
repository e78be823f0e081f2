package prospector.web.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import prospector.stats.match.MatchGames;
import prospector.web.chart.Chart;

/** Why a history of a game is missing, in words. */
record History(MatchGames game) {
    /** The charts, each empty one with the reason why it is. */
    List<Chart> explained(List<Chart> charts) {
        return charts.stream().map(chart -> chart.empty() ? chart.withNote(missing(chart.heading())) : chart).toList();
    }

    /**
     * Why there is not a single chart, said once for all of them; null: there is one.
     *
     * @param what what the histories are of, such as yields
     */
    String missingAltogether(List<Chart> charts, String what) {
        return charts.stream().allMatch(Chart::empty) ? missing(what) : null;
    }

    /** @param what what the history is of, such as Victory points */
    private String missing(String what) {
        if (game.turns() <= 1) {
            return "The save was made on turn " + game.turns() + ", before the first entry of a history.";
        }
        String version = game.gameVersion() == null ? "" : ", written by game version " + game.gameVersion() + ",";
        return "Not recorded: the save" + version + " keeps no history of " + what.toLowerCase(Locale.ENGLISH) + ".";
    }

    /** What the key numbers leave open, and why; empty when they say it all. */
    List<String> missingNumbers(List<Side> sides) {
        List<String> reasons = new ArrayList<>();
        add(reasons, sides.stream().map(side -> side.end().points()), "Victory points");
        add(reasons, sides.stream().map(side -> side.end().militaryPower()), "Military power");
        add(reasons, sides.stream().map(side -> side.end().legitimacy()), "Legitimacy");
        if (sides.stream().anyMatch(side -> side.end().cities() == null)) {
            reasons.add("Cities: the save lists no cities.");
        }
        if (game.freeCities() > 0) {
            reasons.add("Cities: the map has " + game.cities() + ", of which " + game.freeCities()
                    + (game.freeCities() == 1 ? " belongs" : " belong") + " to none of the sides.");
        }
        if (sides.stream().anyMatch(side -> side.end().technologies() == null)) {
            reasons.add("Technologies: the save lists no technologies of this side.");
        }
        if (sides.stream().anyMatch(side -> side.end().laws() == null)) {
            reasons.add("Laws: the save lists no laws.");
        }
        if (sides.stream().anyMatch(side -> side.end().wonders() == null)) {
            reasons.add("Wonders: the save has neither a map nor a log of wonders.");
        }
        return reasons;
    }

    private void add(List<String> reasons, Stream<Integer> values, String what) {
        if (values.anyMatch(Objects::isNull)) {
            reasons.add(what + ": " + missing(what).replaceFirst("^Not recorded: ", "").replaceFirst("^T", "t"));
        }
    }
}
