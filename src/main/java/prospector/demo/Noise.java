package prospector.demo;

/** Smooth randomness over the plane: values between lattice points are blended, two scales are added. */
final class Noise {

    private final long seed;

    Noise(long seed) {
        this.seed = seed;
    }

    /** About 0 to 1; {@code scale} is the size of the larger features in tiles. */
    double at(double x, double y, double scale) {
        return 0.68 * layer(x / scale, y / scale, 1) + 0.32 * layer(x * 2.6 / scale, y * 2.6 / scale, 2);
    }

    private double layer(double x, double y, int salt) {
        int left = (int) Math.floor(x);
        int low = (int) Math.floor(y);
        double u = smooth(x - left);
        double v = smooth(y - low);
        double bottom = lattice(left, low, salt) * (1 - u) + lattice(left + 1, low, salt) * u;
        double top = lattice(left, low + 1, salt) * (1 - u) + lattice(left + 1, low + 1, salt) * u;
        return bottom * (1 - v) + top * v;
    }

    private static double smooth(double t) {
        return t * t * (3 - 2 * t);
    }

    private double lattice(int x, int y, int salt) {
        long mixed = seed + x * 0x9E3779B97F4A7C15L + y * 0xC2B2AE3D27D4EB4FL + salt * 0x165667B19E3779F9L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1.0p-53;
    }
}
