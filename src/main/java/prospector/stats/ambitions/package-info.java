/** Which goals sides take on and reach. Start at {@link prospector.stats.ambitions.GoalResult}. */
package prospector.stats.ambitions;
