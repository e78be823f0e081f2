/** The page of a nation, made of blocks like a section: {@link prospector.web.nation.NationPage}. */
package prospector.web.nation;
