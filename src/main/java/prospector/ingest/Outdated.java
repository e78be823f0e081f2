package prospector.ingest;

/** A save of a game that another file holds further along. */
record Outdated(SaveFile file, String gameId) {
}
