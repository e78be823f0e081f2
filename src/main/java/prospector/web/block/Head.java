package prospector.web.block;

/**
 * What a block is called and how it is to be read.
 *
 * @param id key within its section, as in its address
 * @param heading short
 * @param question in plain words, what the block answers
 * @param note definition and caveats; null: the question says it all
 * @param sample on how much the whole block rests
 */
public record Head(String id, String heading, String question, String note, Sample sample) {
    /**
     * The sample of a block.
     *
     * @param n number of what was counted
     * @param singular what was counted, one of it
     * @param plural and several
     */
    public record Sample(long n, String singular, String plural) {
        /** Sides, each a person in a game. */
        public static Sample sides(long n) {
            return new Sample(n, "side", "sides");
        }

        /** Games. */
        public static Sample games(long n) {
            return new Sample(n, "game", "games");
        }
    }

    /** Nothing was counted. */
    public boolean nothing() {
        return sample.n() == 0;
    }
}
