/** The section about religions. */
package prospector.web.section.religion;
