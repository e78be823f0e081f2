/**
 * Pictures that other sites show beside a link: one for each page, drawn from the same answers as the page. Start at
 * {@link prospector.web.card.Cards}, which knows what stands on the card of an address.
 */
package prospector.web.card;
