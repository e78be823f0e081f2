package prospector.stats.quality;

/** How bad a finding is, the worst first. */
public enum Severity {
    /** The tables contradict themselves: a defect of the import, numbers may be wrong. */
    BROKEN,
    /** Somebody should mend it. */
    ACTION,
    /** Good to know. */
    INFORMATION
}
