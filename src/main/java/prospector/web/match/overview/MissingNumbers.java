package prospector.web.match.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import prospector.stats.match.MatchGames;
import prospector.web.match.Side;

/** Which key numbers of a game its save leaves open, and why, in words. */
record MissingNumbers(MatchGames game) {
    /** Empty when the key numbers say it all. */
    List<String> reasons(List<Side> sides) {
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
            reasons.add(what + ": " + withoutHistory(what) + ".");
        }
    }

    /** @param what what the history is of, such as Victory points */
    private String withoutHistory(String what) {
        if (game.turns() <= 1) {
            return "the save was made on turn " + game.turns() + ", before the first entry of a history";
        }
        String version = game.gameVersion() == null ? "" : ", written by game version " + game.gameVersion() + ",";
        return "the save" + version + " keeps no history of " + what.toLowerCase(Locale.ENGLISH);
    }
}
