/** The section about leads. */
package prospector.web.section.leads;
