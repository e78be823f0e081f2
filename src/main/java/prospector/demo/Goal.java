package prospector.demo;

/** An ambition, or a legacy once the ruler who had it is dead. */
final class Goal {

    static final int LEGACY_TURNS = 20;

    final int id;
    final String type;
    final int leader;
    final int started;
    /** Turn on which it will be reached. */
    final int due;
    boolean legacy;
    int legacySince;
    boolean finished;
    boolean failed;

    Goal(int id, String type, int leader, int started, int due) {
        this.id = id;
        this.type = type;
        this.leader = leader;
        this.started = started;
        this.due = due;
    }

    boolean running() {
        return !finished && !failed;
    }
}
