/** The section about families; its blocks of choices stand on the pages of single nations too. */
package prospector.web.section.families;
