/**
 * Sides of any games laid over each other, turn by turn. {@link prospector.web.compare.sides.SidesPage} is the page,
 * {@link prospector.web.compare.sides.Course} what a side had on each turn; differences in words come from the same rows.
 */
package prospector.web.compare.sides;
