/** The section about yields. */
package prospector.web.section.yields;
