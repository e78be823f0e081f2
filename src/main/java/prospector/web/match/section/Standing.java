package prospector.web.match.section;

import prospector.stats.match.GameTurns;
import prospector.web.block.CurveBlock;
import prospector.web.block.Head;

/**
 * The course of the numbers that tell how a side stands, before the field: {@code PointsHistory},
 * {@code MilitaryPowerHistory} and {@code LegitimacyHistory} of the save.
 */
public final class Standing {
    private static final String BAND = "The band is the middle half of all sides of people on each turn; n falls where games end.";

    private Standing() {
    }

    /** Victory points. */
    public static CurveBlock points(Moment moment) {
        return new CurveBlock(new Head("points", "Victory points", "How many victory points has each side, turn by turn?", BAND,
                moment.sample()), "turn", "points", false, moment.standing("points", GameTurns::points));
    }

    /** Military power, as the game counts it. */
    public static CurveBlock power(Moment moment) {
        return new CurveBlock(new Head("power", "Military power", "How strong is each side, turn by turn?", BAND,
                moment.sample()), "turn", "power", false, moment.standing("military_power", GameTurns::militaryPower));
    }

    /** Legitimacy. */
    public static CurveBlock legitimacy(Moment moment) {
        return new CurveBlock(new Head("legitimacy", "Legitimacy", "How much legitimacy has each side, turn by turn?", BAND,
                moment.sample()), "turn", "points", false, moment.standing("legitimacy", GameTurns::legitimacy));
    }
}
