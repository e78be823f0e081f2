package prospector.cli;

/** What a command tells the shell. */
enum ExitCode {
    /** Done, or nothing to do. */
    DONE(0),
    /** Failed; nothing was published. */
    FAILED(1),
    /** Wrong usage or missing configuration. */
    USAGE(2),
    /** Done, but some input was refused, object storage did not take the snapshot, or something found wants action. */
    REFUSED(3),
    /** Another import holds the lock. */
    LOCKED(4);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
