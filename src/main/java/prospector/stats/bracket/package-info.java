/**
 * Questions about the bracket: its matches, with or without a save, and who stands on which side of them.
 * {@link prospector.stats.bracket.BracketLine} puts the answers together; {@link prospector.stats.bracket.Scores} reads what
 * Challonge says of the score.
 */
package prospector.stats.bracket;
