/** The section about maps. */
package prospector.web.section.maps;
