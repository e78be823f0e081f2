/** Questions about money: prices on the market, stores, and what a side makes per turn. */
package prospector.stats.economy;
