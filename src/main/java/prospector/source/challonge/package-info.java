/**
 * Challonge, API version 1: the tournament in one request, attachments of a match in another, all counted. Start with
 * {@link prospector.source.challonge.Challonge}.
 */
package prospector.source.challonge;
