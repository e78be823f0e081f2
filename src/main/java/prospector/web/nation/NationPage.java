package prospector.web.nation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonIgnore;

import prospector.stats.WinRate;
import prospector.stats.matches.MatchLine;
import prospector.stats.nations.KnownNation;
import prospector.stats.side.GameSide;
import prospector.stats.side.Selection;
import prospector.stats.tournament.NationResult;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.filter.FilterChoices;
import prospector.web.filter.StatFilter;
import prospector.web.format.Address;
import prospector.web.format.Format;
import prospector.web.subject.BlockPage;
import prospector.web.subject.Selected;

/**
 * A nation in the hands of people, under the filter of all statistics.
 *
 * @param nation id
 * @param name for people
 * @param filter selects among the nation's sides
 * @param selected how many of the nation's games and sides the filter leaves
 * @param result of the selected sides
 * @param rate what can be said from so many
 * @param blocks one for each question
 * @param matches with a selected side, latest first
 */
public record NationPage(String nation, String name, StatFilter filter, Selected selected, NationResult result, WinRate rate,
        @JsonIgnore FilterChoices choices, List<Block> blocks, List<MatchLine> matches) implements BlockPage {

    /** Empty: no game has this nation. */
    static Optional<NationPage> of(Reading reading, String nation, StatFilter filter) {
        return reading.list(KnownNation.class).stream().filter(known -> known.nation().equals(nation)).findFirst()
                .map(known -> page(reading, nation, filter));
    }

    private static NationPage page(Reading reading, String nation, StatFilter filter) {
        Predicate<GameSide> ofNation = side -> nation.equals(side.nation());
        Selection own = StatFilter.none().select(reading).only(ofNation);
        Selection field = filter.select(reading);
        Selection selection = field.only(ofNation);
        NationResult result = reading.list(NationResult.class, selection.keys()).stream()
                .filter(row -> row.nation().equals(nation)).findFirst().orElse(new NationResult(nation, 0, 0, 0, 0));
        Set<String> matches = selection.sides().stream().map(GameSide::matchId).collect(Collectors.toSet());
        return new NationPage(nation, Format.readable(nation), filter,
                Selected.of(selection, own), result, WinRate.of(result.wins(), result.decided()), FilterChoices.of(reading),
                new NationBlocks(reading, nation, selection, field).of(filter.minGames()),
                MatchLine.all(reading).stream().filter(line -> matches.contains(line.id())).toList());
    }

    @Override
    public String path() {
        return "/nations/" + Format.urlPath(nation);
    }

    @Override
    public Address choose(String path) {
        return filter.address(path);
    }

    /** Decided sides that did not win. */
    public long lost() {
        return result.decided() - result.wins();
    }

    /** Selected sides whose winner is not known. */
    public long undecided() {
        return result.seats() - result.decided();
    }
}
