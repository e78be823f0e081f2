/** The section about technologies. */
package prospector.web.section.technologies;
