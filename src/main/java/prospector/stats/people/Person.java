package prospector.stats.people;

import java.util.List;

/**
 * A person.
 *
 * @param personId address: participant id, else normalised name
 * @param name on Challonge, else as in the latest save; null: none
 * @param entered on Challonge
 * @param seed on Challonge; null: not seeded or not entered
 * @param finalRank on Challonge; null: not complete or not entered
 * @param games games read from saves
 * @param nations played, the most played first
 */
public record Person(String personId, String name, boolean entered, Integer seed, Integer finalRank, int games,
        List<String> nations) {
}
