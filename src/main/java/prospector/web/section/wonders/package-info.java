/** The section about wonders. */
package prospector.web.section.wonders;
