package prospector.stats.rating;

import java.util.List;

/**
 * The Glicko-2 system, step by step as in Mark Glickman's “Example of the Glicko-2 system” (2013,
 * http://www.glicko.net/glicko/glicko2.pdf).
 */
public final class Glicko2 {
    /** How fast volatility may change: Glickman recommends 0.3 to 1.2 and calculates with this. */
    public static final double TAU = 0.5;

    private static final double SCALE = 173.7178;
    private static final double PRECISION = 0.000001;

    private Glicko2() {
    }

    /**
     * A result of a period.
     *
     * @param opponent as rated before the period
     * @param score 1: won, 0: lost
     */
    public record Outcome(Rating opponent, double score) {
    }

    /** Probability that the first beats the second, before they play; what is not known of both draws it towards one half. */
    public static double expected(Rating first, Rating second) {
        double deviation = Math.hypot(first.deviation(), second.deviation()) / SCALE;
        return 1 / (1 + Math.exp(-weight(deviation) * (first.value() - second.value()) / SCALE));
    }

    /** The rating after a period; without results only the deviation grows, up to that of the start. */
    public static Rating after(Rating before, List<Outcome> outcomes) {
        double phi = before.deviation() / SCALE;
        if (outcomes.isEmpty()) {
            double grown = Math.hypot(phi, before.volatility()) * SCALE;
            return new Rating(before.value(), Math.min(grown, Rating.START.deviation()), before.volatility());
        }
        double mu = mu(before);
        double information = 0;
        double surprise = 0;
        for (Outcome outcome : outcomes) {
            double g = weight(outcome.opponent().deviation() / SCALE);
            double chance = 1 / (1 + Math.exp(-g * (mu - mu(outcome.opponent()))));
            information += g * g * chance * (1 - chance);
            surprise += g * (outcome.score() - chance);
        }
        double variance = 1 / information;
        double volatility = new Volatility(before.volatility(), phi, variance, variance * surprise).after();
        double deviation = 1 / Math.sqrt(1 / (phi * phi + volatility * volatility) + information);
        return new Rating((mu + deviation * deviation * surprise) * SCALE + Rating.START.value(), deviation * SCALE,
                volatility);
    }

    private static double mu(Rating rating) {
        return (rating.value() - Rating.START.value()) / SCALE;
    }

    private static double weight(double phi) {
        return 1 / Math.sqrt(1 + 3 * phi * phi / (Math.PI * Math.PI));
    }

    /** Step 5: the volatility that fits best, found by the Illinois algorithm. */
    private record Volatility(double before, double phi, double variance, double delta) {
        double after() {
            double start = Math.log(before * before);
            double a = start;
            double b = other(start);
            double fa = slope(a, start);
            double fb = slope(b, start);
            while (Math.abs(b - a) > PRECISION) {
                double c = a + (a - b) * fa / (fb - fa);
                double fc = slope(c, start);
                if (fc * fb <= 0) {
                    a = b;
                    fa = fb;
                } else {
                    fa /= 2;
                }
                b = c;
                fb = fc;
            }
            return Math.exp(a / 2);
        }

        /** The other end of the interval that the solution lies in. */
        private double other(double start) {
            double excess = delta * delta - phi * phi - variance;
            if (excess > 0) {
                return Math.log(excess);
            }
            int steps = 1;
            while (slope(start - steps * TAU, start) < 0) {
                steps++;
            }
            return start - steps * TAU;
        }

        private double slope(double x, double start) {
            double square = Math.exp(x);
            double total = phi * phi + variance + square;
            return square * (delta * delta - total) / (2 * total * total) - (x - start) / (TAU * TAU);
        }
    }
}
