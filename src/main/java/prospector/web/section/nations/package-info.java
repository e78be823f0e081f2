/** The section about nations; its blocks of picks and lengths stand on the pages of single nations too. */
package prospector.web.section.nations;
