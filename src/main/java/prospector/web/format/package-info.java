/**
 * How values look: {@link prospector.web.format.Csv} writes records as a table, {@link prospector.web.format.Format} gives
 * templates dates, numbers and readable ids, {@link prospector.web.format.Query} reads the parameters of an address.
 */
package prospector.web.format;
