package prospector.ingest;

/** What was wrong with the overrides when the current snapshot was made. */
record KnownProblem(String message) {
}
