/**
 * Texts that an organiser copies into a chat: {@link prospector.web.texts.TextsPage} composes them from results, missing saves
 * and matches to come; {@link prospector.web.texts.Discord} writes names so that nothing is pinged or broken by them.
 */
package prospector.web.texts;
