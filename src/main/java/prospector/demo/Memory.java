package prospector.demo;

/**
 * What a player remembers.
 *
 * @param subjectKind element that names the subject: {@code Player}, {@code Family}, {@code Tribe}, {@code Religion}
 */
record Memory(int turn, String type, String subjectKind, String subject) {
}
