/**
 * The bracket, drawn: {@link prospector.web.bracket.BracketPage} holds the parts of the tournament with their rounds, which are
 * also the JSON; {@link prospector.web.bracket.Drawing} says where boxes and lines stand. Groups and leagues are lists of
 * rounds.
 */
package prospector.web.bracket;
