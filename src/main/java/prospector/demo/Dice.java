package prospector.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Randomness that depends on a seed and a purpose only, so that a change in one part does not shift all others. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed, String purpose) {
        random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + purpose.hashCode());
    }

    /** From 0 to bound - 1. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From low to high, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** From 0 to 1. */
    double unit() {
        return random.nextDouble();
    }

    /** Around 0, mostly within -1 and 1; a sum of three keeps it independent of the platform's mathematics. */
    double bell() {
        return random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    long bits() {
        return random.nextLong();
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> List<T> shuffled(List<T> values) {
        var result = new ArrayList<>(values);
        for (int i = result.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            T moved = result.get(i);
            result.set(i, result.get(other));
            result.set(other, moved);
        }
        return result;
    }
}
