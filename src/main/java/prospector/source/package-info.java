/**
 * The services that results come from, each behind one class that asks, keeps the last good answer under {@code sources/} and
 * says in one sentence what went wrong. Knows nothing of saves, snapshots or tournaments' rules. Start with
 * {@link prospector.source.challonge.Challonge}.
 */
package prospector.source;
