package prospector.web.match.story;

import java.util.List;

import prospector.stats.match.GameMoments;
import prospector.stats.match.GameTurns;
import prospector.web.block.ProseBlock.Paragraph;
import prospector.web.block.ProseBlock.Sentence;
import prospector.web.match.SectionLinks;
import prospector.web.match.Side;
import prospector.web.match.section.Moment;

/**
 * What is told: a game up to a turn.
 *
 * @param compared whether with the other games of the tournament
 * @param happened up to that turn, to those who take part
 * @param turns up to that turn
 */
record Telling(Moment moment, boolean compared, List<GameMoments> happened, List<GameTurns> turns) {
    static Telling of(Moment moment, boolean compared) {
        return new Telling(moment, compared,
                moment.reading().list(GameMoments.class, moment.gameId()).stream()
                        .filter(row -> row.turn() <= moment.turn() && moment.side(row.player()) != null).toList(),
                moment.reading().list(GameTurns.class, moment.gameId()).stream()
                        .filter(row -> row.turn() <= moment.turn() && moment.side(row.player()) != null).toList());
    }

    /** A statistic over all sides of the tournament; nothing when the game is not compared. */
    <R extends Record> List<R> field(Class<R> question) {
        return compared ? moment.reading().list(question, (Object) null) : List.of();
    }

    List<Side> sides() {
        return moment.sides();
    }

    /** Whether a turn is dated, and not later than the one told. A turn that is not recorded is told of at the end only. */
    boolean told(Integer turn) {
        return turn == null ? moment.atEnd() : turn <= moment.turn();
    }

    /** What happened of a kind, to one side. */
    List<GameMoments> happened(String kind, Side side) {
        return happened.stream().filter(row -> row.kind().equals(kind) && row.player() == side.end().player()).toList();
    }

    /** The side of a player; null: somebody who takes no part. */
    Side side(Integer player) {
        return sides().stream().filter(side -> player != null && side.end().player() == player).findFirst().orElse(null);
    }

    /** A sentence about a turn. */
    Sentence on(int turn, Side side, String text, Evidence evidence) {
        // What the game was given before its first turn is shown on the first one.
        int shown = Math.max(1, turn);
        return new Sentence(text, shown, side == null ? null : side.subject(), href(evidence, shown), evidence.title());
    }

    /** A sentence about no turn in particular: its evidence is the turn told. */
    Sentence plain(Side side, String text, Evidence evidence) {
        return new Sentence(text, null, side == null ? null : side.subject(), href(evidence, moment.turn()),
                evidence.title());
    }

    private String href(Evidence evidence, int turn) {
        SectionLinks links = new SectionLinks(moment.game().match().matchId(), moment.game().named(),
                turn == moment.turns() ? null : turn);
        return evidence == Evidence.OVERVIEW ? links.overview() : links.section(evidence.section());
    }

    /** Paragraphs of these sentences: none without any. */
    static List<Paragraph> paragraph(String id, String heading, List<Sentence> sentences) {
        return sentences.isEmpty() ? List.of() : List.of(new Paragraph(id, heading, List.copyOf(sentences)));
    }
}
