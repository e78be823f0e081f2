package prospector.web.section.religion;

import java.util.List;
import java.util.stream.Stream;

import prospector.stats.religion.OwnFaith;
import prospector.stats.religion.ReligionOffer;
import prospector.stats.religion.ReligionSpread;
import prospector.stats.religion.StateReligion;
import prospector.stats.religion.TheologyResult;
import prospector.stats.religion.TheologyTiming;
import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.CountBlock;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.RateBlock;
import prospector.web.block.SpreadBlock;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Column;
import prospector.web.filter.StatFilter;

/** State religions, theologies, and how far religions spread. */
record FaithBlocks(Reading reading, Selection selection, StatFilter filter) {

    List<Block> all() {
        List<ReligionOffer> offers = reading.list(ReligionOffer.class, selection.keys());
        List<TheologyTiming> theologies = reading.list(TheologyTiming.class, selection.keys());
        return List.of(state(), offers(offers), adoption(offers), theologies(theologies), theologyTurns(theologies),
                theologyResults(), spread("spread", "Cities of each religion",
                        "In how many cities is each world religion at the end of a game?", worldSpreads()),
                ownFaith());
    }

    private RateBlock state() {
        List<StateReligion> all = reading.list(StateReligion.class, selection.keys());
        List<StateReligion> pagan = all.stream()
                .filter(state -> state.religion() != null && ReligionNames.pagan(state.religion())).toList();
        Stream<RateBlock.Row> others = all.stream().filter(state -> !pagan.contains(state)).map(state -> RateBlock.Row.of(
                state.religion() == null ? Subject.named("none", "None") : Subject.of(state.religion()), state.wins(),
                state.decided(), state.sides()));
        Stream<RateBlock.Row> together = Stream.of(RateBlock.Row.of(Subject.named("pagan", "Any pagan religion"),
                pagan.stream().mapToLong(StateReligion::wins).sum(), pagan.stream().mapToLong(StateReligion::decided).sum(),
                pagan.stream().mapToLong(StateReligion::sides).sum())).filter(row -> row.played() > 0);
        return RateBlock.of(new Head("state-religion", "State religion",
                "How often does a side win by the state religion that it has at the end?",
                "The state religion at the end of the game; one that a side had before and gave up is not in the save.",
                Sample.sides(all.stream().mapToLong(StateReligion::decided).sum())),
                Stream.concat(others, together).toList(), filter.minGames());
    }

    private static TableBlock offers(List<ReligionOffer> offers) {
        return new TableBlock(new Head("offers", "State religion offered",
                "How do sides answer when they may adopt a religion?",
                "An offer is no adoption: only the answer decides. The save keeps the last offer of each religion to each side, and "
                        + "sometimes no answer to it. A state religion adopted in another way is not counted here.",
                new Sample(offers.stream().mapToLong(ReligionOffer::offers).sum(), "offer", "offers")), "Religion",
                List.of(new Column("offers", "Offers"), new Column("accepted", "Accepted"), new Column("declined", "Declined"),
                        new Column("unanswered", "No answer recorded")),
                offers.stream().map(offer -> new TableBlock.Row(Subject.of(offer.religion()), List.of(offer.offers(),
                        offer.accepted(), offer.declined(), offer.offers() - offer.accepted() - offer.declined()),
                        offer.offers())).toList());
    }

    private static SpreadBlock adoption(List<ReligionOffer> offers) {
        return new SpreadBlock(new Head("adoption-turn", "When a state religion is adopted",
                "On which turn do sides accept each religion as that of the state?", "Turn of the accepted offer.",
                new Sample(offers.stream().mapToLong(ReligionOffer::n).sum(), "accepted offer", "accepted offers")), "turn",
                offers.stream().filter(offer -> offer.median() != null).map(offer -> new SpreadBlock.Row(
                        Subject.of(offer.religion()), offer.n(), offer.min(), offer.q1(), offer.median(), offer.q3(),
                        offer.max())).toList());
    }

    private CountBlock theologies(List<TheologyTiming> theologies) {
        int games = selection.games();
        return CountBlock.shares(
                new Head("theologies", "Theologies", "In which part of the games is each theology established?",
                        "By anybody, in games with a side of the filter.", Sample.games(games)),
                "share of games",
                theologies.stream()
                        .map(theology -> CountBlock.Row.share(Subject.of(theology.theology()), theology.games(), games))
                        .toList());
    }

    private static SpreadBlock theologyTurns(List<TheologyTiming> theologies) {
        return new SpreadBlock(new Head("theology-turn", "When theologies are established",
                "On which turn is each theology established first in a game?", "Where the save logged the turn.",
                Sample.games(theologies.stream().mapToLong(TheologyTiming::n).sum())), "turn",
                theologies.stream().filter(theology -> theology.median() != null).map(theology -> new SpreadBlock.Row(
                        Subject.of(theology.theology()), theology.n(), theology.min(), theology.q1(), theology.median(),
                        theology.q3(), theology.max())).toList());
    }

    private RateBlock theologyResults() {
        List<TheologyResult> results = reading.list(TheologyResult.class, selection.keys());
        return RateBlock.of(new Head("theology-results", "Win rate by theology",
                "How often does a side win that established each theology?",
                "By the counter that the save keeps for each player. Long games see more theologies.",
                new Sample(results.stream().mapToLong(TheologyResult::decided).sum(), "theology of a decided side",
                        "theologies of decided sides")),
                results.stream().map(result -> RateBlock.Row.of(Subject.of(result.theology()), result.wins(), result.decided(),
                        result.sides())).toList(),
                filter.minGames());
    }

    private List<ReligionSpread> worldSpreads() {
        return reading.list(ReligionSpread.class, selection.keys()).stream()
                .filter(spread -> !ReligionNames.pagan(spread.religion())).toList();
    }

    static SpreadBlock spread(String id, String heading, String question, List<ReligionSpread> spreads) {
        return new SpreadBlock(new Head(id, heading, question,
                "Games in which the religion was founded and whose save holds the cities; cities of all players count.",
                new Sample(spreads.stream().mapToLong(ReligionSpread::n).sum(), "founding", "foundings")), "cities",
                spreads.stream().map(spread -> new SpreadBlock.Row(Subject.of(spread.religion()), spread.n(), spread.min(),
                        spread.q1(), spread.median(), spread.q3(), spread.max())).toList());
    }

    private SpreadBlock ownFaith() {
        List<OwnFaith> shares = reading.list(OwnFaith.class, selection.keys());
        return new SpreadBlock(new Head("own-faith", "Cities of the own faith",
                "Which part of a founder's cities have a religion that it founded itself?",
                "Decided sides that founded a religion of the kind and hold a city at the end.",
                Sample.sides(shares.stream().mapToLong(OwnFaith::n).sum())), "percent of the own cities",
                shares.stream().map(share -> new SpreadBlock.Row(Subject.named(
                        share.kind() + (share.won() ? "-winners" : "-losers"),
                        (share.kind().equals("world") ? "World religion, " : "Pagan religion, ")
                                + (share.won() ? "winners" : "losers")),
                        share.n(), share.min(), share.q1(), share.median(), share.q3(), share.max())).toList());
    }
}
