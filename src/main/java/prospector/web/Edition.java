package prospector.web;

/**
 * What the website shows between two changes: every page and its data stay the same as long as the edition does.
 *
 * @param switches how often the snapshot has changed in this process: after a rollback the same snapshot is another edition
 * @param snapshot id of the snapshot, or {@code none}
 * @param besides what changes pages without a new snapshot: the note that a service does not answer, written summaries
 */
record Edition(long switches, String snapshot, String besides) {
}
