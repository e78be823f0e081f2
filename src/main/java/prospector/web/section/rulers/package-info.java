/** The section about rulers. */
package prospector.web.section.rulers;
