/**
 * A played match in one sentence: {@link prospector.web.results.Result}, the same for the feed of results and for the
 * organiser's texts.
 */
package prospector.web.results;
