/** Questions about the families that sides have, and the classes of these. All take keys of sides. */
package prospector.stats.families;
