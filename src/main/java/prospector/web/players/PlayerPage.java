package prospector.web.players;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnore;

import prospector.stats.matches.MatchLine;
import prospector.stats.people.Opponent;
import prospector.stats.people.PersonAverage;
import prospector.stats.people.PersonResult;
import prospector.stats.rating.PersonRating;
import prospector.stats.rating.Ratings;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.filter.FilterChoices;
import prospector.web.filter.StatFilter;
import prospector.web.format.Address;
import prospector.web.format.Format;
import prospector.web.players.Contender.NationLine;
import prospector.web.subject.BlockPage;
import prospector.web.subject.Selected;

/**
 * One person, under the filter of all statistics, see {@link Contender}.
 *
 * @param selected how many of the person's games and sides the filter leaves
 * @param result how they did in the matches left
 * @param rating over the whole tournament, whatever the filter; null: no match of theirs is rated
 * @param form their latest matches left, the last one first
 * @param nations with which nations, the most played first
 * @param opponents against whom, the most frequent first
 * @param averages over their games
 * @param blocks one for each question
 * @param matches theirs, latest first, those still to be played included
 */
public record PlayerPage(StatFilter filter, Selected selected, @JsonIgnore FilterChoices choices, PersonResult result,
        PersonRating rating, List<FormEntry> form, List<NationLine> nations, List<Opponent> opponents,
        List<PersonAverage> averages, List<Block> blocks, List<MatchLine> matches) implements BlockPage {
    static Optional<PlayerPage> of(Reading reading, String personId, StatFilter filter) {
        return Contender.of(reading, personId, filter).map(contender -> of(reading, contender, filter));
    }

    private static PlayerPage of(Reading reading, Contender contender, StatFilter filter) {
        Ratings ratings = Ratings.of(reading);
        List<Opponent> opponents = Opponent.of(contender.id(), contender.matches());
        return new PlayerPage(filter, Selected.of(contender.selection(), contender.own()), FilterChoices.of(reading),
                contender.result(), ratings.of(contender.id()).orElse(null),
                FormEntry.of(contender.id(), contender.matches(), ratings), contender.nations(), opponents,
                reading.list(PersonAverage.class, contender.selection().keys()),
                new PlayerBlocks(reading, contender, filter.select(reading), filter.minGames()).of(ratings, opponents),
                contender.matches());
    }

    @Override
    public String path() {
        return "/players/" + Format.urlPath(result.person().personId());
    }

    @Override
    public Address choose(String path) {
        return filter.address(path);
    }

    /** Address of their way through the bracket; null: entered on Challonge they are not. */
    public String bracketPath() {
        return result.person().entered() ? new Address("/bracket").with("player", result.person().personId()).toString() : null;
    }

    /** Address where they are the first of those compared. */
    public String comparePath() {
        return new Address("/compare").with("player", result.person().personId()).toString();
    }

    /** The name, or what stands for it. */
    public String title() {
        return result.person().name() == null ? result.person().personId() : result.person().name();
    }
}
