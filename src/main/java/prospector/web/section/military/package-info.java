/** The section about armies. */
package prospector.web.section.military;
