package prospector.ingest.release;

/** Where a rehearsal got its saves. */
public enum SavesFrom {
    OBJECT_STORAGE("object storage"),
    RUNNING_SERVER("the running server"),
    CHALLONGE("Challonge and Google Drive"),
    DEMO("the demo tournament");

    private final String label;

    SavesFrom(String label) {
        this.label = label;
    }

    /** For people. */
    public String label() {
        return label;
    }
}
