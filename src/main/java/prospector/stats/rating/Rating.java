package prospector.stats.rating;

/**
 * A strength, as Glicko-2 holds it.
 *
 * @param value points; the average of all people stays near that of {@link #START}
 * @param deviation standard deviation of the value, points: how little is known
 * @param volatility how erratic the results are; no unit
 */
public record Rating(double value, double deviation, double volatility) {
    /** Of somebody who has not played: Glickman's recommendation. */
    public static final Rating START = new Rating(1500, 350, 0.06);

    /** The 97.5 % point of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /** Lower end of the interval of 95 %. */
    public double low() {
        return value - Z * deviation;
    }

    /** Upper end of the interval of 95 %. */
    public double high() {
        return value + Z * deviation;
    }
}
