/** The section about prices and stores. */
package prospector.web.section.economy;
