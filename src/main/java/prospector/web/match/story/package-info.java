/**
 * The story of a game: sentences made by rules from what the snapshot holds, each with a link to its evidence, and the
 * written summary where an operator had one made. A {@link prospector.web.match.section.Moment} comes in, paragraphs go out.
 * Start at {@link prospector.web.match.story.Story}.
 */
package prospector.web.match.story;
