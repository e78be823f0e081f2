/** The section that sums the tournament up. */
package prospector.web.section.summary;
