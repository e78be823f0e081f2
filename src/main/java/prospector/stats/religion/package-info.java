/** Which religions are founded, adopted and spread. Start at {@link prospector.stats.religion.ReligionFounding}. */
package prospector.stats.religion;
