package prospector.stats;

/**
 * How often something won, and how far that can be trusted: a Wilson score interval of 95 %, which stays within 0 and 1 and
 * is honest for few games.
 *
 * @param wins of the decided ones
 * @param decided sample size n: results that are known
 * @param rate wins of decided, 0 to 1; null: nothing is decided
 * @param low lower end of the interval, 0 to 1; null: nothing is decided
 * @param high upper end of the interval, 0 to 1; null: nothing is decided
 */
public record WinRate(long wins, long decided, Double rate, Double low, Double high) {
    /** The 97.5 % point of the normal distribution. */
    private static final double Z = 1.959963984540054;

    public static WinRate of(long wins, long decided) {
        if (decided == 0) {
            return new WinRate(0, 0, null, null, null);
        }
        double rate = (double) wins / decided;
        double scale = 1 + Z * Z / decided;
        double centre = rate + Z * Z / (2 * decided);
        double spread = Z * Math.sqrt(rate * (1 - rate) / decided + Z * Z / (4.0 * decided * decided));
        return new WinRate(wins, decided, rate, Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale));
    }
}
