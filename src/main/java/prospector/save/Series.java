package prospector.save;

import java.util.Arrays;

/** What a history states, turn by turn, in the order of the document; a value stands until the next one. */
final class Series {

    private final String name;
    private int[] turns = new int[16];
    private long[] values = new long[16];
    private int size;

    Series(String name) {
        this.name = name;
    }

    /** What is recorded: a yield, a family, a religion; empty for the player as a whole. */
    String name() {
        return name;
    }

    int size() {
        return size;
    }

    int turn(int index) {
        return turns[index];
    }

    long value(int index) {
        return values[index];
    }

    void add(int turn, long value) {
        if (size == turns.length) {
            turns = Arrays.copyOf(turns, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        turns[size] = turn;
        values[size++] = value;
    }

    /**
     * One value per turn, by carrying each value forward to the next.
     *
     * @param lastTurn turn of the save
     * @return index is the turn; {@link Cursor#NO_LONG} before the first value that the save states
     */
    long[] dense(int lastTurn) {
        long[] dense = new long[lastTurn + 1];
        Arrays.fill(dense, Cursor.NO_LONG);
        for (int i = 0; i < size; i++) {
            if (turns[i] <= lastTurn) {
                dense[turns[i]] = values[i];
            }
        }
        for (int turn = 1; turn <= lastTurn; turn++) {
            if (dense[turn] == Cursor.NO_LONG) {
                dense[turn] = dense[turn - 1];
            }
        }
        return dense;
    }
}
