/** The section about cities. */
package prospector.web.section.cities;
