/**
 * Search: {@link prospector.web.search.SearchIndex} collects what has a name and a page, {@link prospector.web.search.Finder}
 * compares it with what was asked for, {@link prospector.web.search.SearchPage} is the answer by kind.
 */
package prospector.web.search;
