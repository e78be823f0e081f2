/** The section about laws. */
package prospector.web.section.laws;
