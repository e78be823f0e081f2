/**
 * What other programs follow: {@link prospector.web.feed.AtomFeed} of results, {@link prospector.web.feed.Schedule} as a
 * calendar, and the list of pages for search engines. Addresses in them are whole, see {@link prospector.web.PublicAddress}.
 */
package prospector.web.feed;
