/**
 * The spoiler-free mode: {@code spoilers=0} in the address of any page hides who won, scores, lengths, and who came through to
 * a
 * later match. What stands in lists is covered before it becomes a page, so that HTML, JSON and CSV agree; pages that consist
 * of
 * results are closed as a whole. Every link of such a page leads on in the same mode. Start at
 * {@link prospector.web.spoilers.Spoilers}.
 */
package prospector.web.spoilers;
