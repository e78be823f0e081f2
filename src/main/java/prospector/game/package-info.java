/**
 * What is known about the game itself: nations with their colours, yields, laws, families, techs, wonders, units and
 * religions, read once from the CSV files under {@code reference/}. Nothing here knows saves, tables or pages.
 * Start at {@link prospector.game.ReferenceData}; {@link prospector.game.Names} turns any identifier into words.
 */
package prospector.game;
