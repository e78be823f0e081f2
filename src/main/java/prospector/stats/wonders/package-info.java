/** Who builds which wonders, and when. Start at {@link prospector.stats.wonders.WonderResult}. */
package prospector.stats.wonders;
