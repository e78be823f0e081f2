/** The section about ambitions. */
package prospector.web.section.ambitions;
