/**
 * The first page: the tournament at a glance. {@link prospector.web.home.HomeResource} asks,
 * {@link prospector.web.home.HomePage}
 * is the answer.
 */
package prospector.web.home;
