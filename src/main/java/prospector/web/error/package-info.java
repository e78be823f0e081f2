/**
 * What a visitor gets when there is no page: an answer that says what is wrong and where to go on, as HTML or as
 * {@code application/problem+json}. Start with {@link prospector.web.error.ErrorPages}.
 */
package prospector.web.error;
