/**
 * The sections of a match, each at an address of its own: blocks about one game of it, on a turn that people choose. A section
 * is a bean that turns answers of {@code prospector.stats} into blocks; resource, template, navigation, JSON and CSV are common
 * to all. Start at {@link prospector.web.match.section.MatchSection} and {@link prospector.web.match.section.Moment}.
 */
package prospector.web.match.section;
