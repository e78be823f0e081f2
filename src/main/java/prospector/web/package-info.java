/**
 * The website: what every page shares. A request comes in as an address and goes out as HTML, JSON or CSV made from one page
 * record. Start with {@link prospector.web.Site} (what the frame {@code templates/base.html} knows of the request) and
 * {@link prospector.web.OfSnapshot} (mark a resource with it and its answers get an ETag).
 */
package prospector.web;
