/** The question how often a lead leads to victory. */
package prospector.stats.leads;
