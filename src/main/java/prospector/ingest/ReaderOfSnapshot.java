package prospector.ingest;

/** What decided how the saves of the current snapshot were read, see {@link Fingerprint#ofReader}. */
record ReaderOfSnapshot(String reader) {
}
