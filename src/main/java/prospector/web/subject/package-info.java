/**
 * What all pages of blocks have in common, be they about a section, a nation, a person or several: one filter, blocks, and
 * for each block its data. {@link prospector.web.subject.BlockPage} is the page, {@link prospector.web.subject.BlockResource}
 * its five addresses.
 */
package prospector.web.subject;
