package prospector.web.players;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import prospector.stats.matches.MatchLine;
import prospector.stats.people.Opponent;
import prospector.stats.people.Person;
import prospector.stats.people.PersonResult;
import prospector.stats.rating.PersonRating;
import prospector.stats.rating.Ratings;

/**
 * A person in the list.
 *
 * @param result of the matches that the filter leaves
 * @param rating over the whole tournament, whatever the filter; null: no match of theirs is rated
 * @param opponents different people met in those matches
 */
public record PlayerLine(@JsonUnwrapped PersonResult result, PersonRating rating, int opponents) {
    private static final int NAMED = 3;

    static PlayerLine of(Person person, List<MatchLine> matches, Ratings ratings) {
        return new PlayerLine(PersonResult.of(person, matches), ratings.of(person.personId()).orElse(null),
                Opponent.of(person.personId(), matches).size());
    }

    public Person person() {
        return result.person();
    }

    /** Nations beyond those that the list names. */
    public int moreNations() {
        return Math.max(0, person().nations().size() - NAMED);
    }
}
