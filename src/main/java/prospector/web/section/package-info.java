/**
 * The sections of the statistics: each is a page of blocks over the sides that the one filter leaves. A section is a class in
 * {@code web/section/<topic>} that turns answers of questions into blocks; resource, template, JSON and CSV are common to all.
 * Start at {@link prospector.web.section.Section}.
 */
package prospector.web.section;
