/**
 * What the rehearsal of the next version asks of this one, behind a shared secret. Start with
 * {@link prospector.web.release.ReleaseResource}.
 */
package prospector.web.release;
