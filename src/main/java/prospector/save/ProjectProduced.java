package prospector.save;

/**
 * Row of table <b>projects_produced</b>: projects completed by each player.
 *
 * @param player 0-based player id (Player/{@literal @}ID)
 * @param project PROJECT_…
 * @param count Player/ProjectsProduced
 */
public record ProjectProduced(
        int player,
        String project,
        int count) {
}
