package prospector.stats.quality;

/** What every check of the tables answers: a game and match concerned, as far as there is one, and what exactly. */
public interface Doubt {
    String gameId();

    String matchId();

    String subject();
}
