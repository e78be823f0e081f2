package prospector.web.match.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import prospector.stats.match.GameMoments;
import prospector.stats.match.GameRulers;
import prospector.web.block.ProseBlock.Paragraph;
import prospector.web.block.ProseBlock.Sentence;
import prospector.web.format.Format;
import prospector.web.match.Side;

/** Who ruled and died, and which ambitions were reached. */
final class RulerChapter {
    private RulerChapter() {
    }

    static List<Paragraph> of(Telling telling) {
        List<GameRulers> rulers = telling.moment().reading().list(GameRulers.class, telling.moment().gameId());
        List<Paragraph> paragraphs = new ArrayList<>();
        telling.sides().forEach(side -> {
            List<Sentence> sentences = new ArrayList<>();
            ruled(telling, side, rulers, sentences);
            ambitions(telling, side, sentences);
            paragraphs.addAll(Telling.paragraph("rulers-" + side.end().player(),
                    paragraphs.isEmpty() ? "Rulers and ambitions" : null, sentences));
        });
        return paragraphs;
    }

    private static void ruled(Telling telling, Side side, List<GameRulers> all, List<Sentence> sentences) {
        List<GameRulers> own = all.stream()
                .filter(ruler -> ruler.player() == side.end().player() && telling.told(ruler.turnFrom())).toList();
        if (own.isEmpty()) {
            return;
        }
        boolean nameless = own.stream().allMatch(ruler -> ruler.name() == null);
        if (own.size() == 1) {
            if (!nameless) {
                sentences.add(telling.plain(side,
                        side.label() + " was ruled by " + name(own.get(0)) + end(telling, own.get(0)) + ".", Evidence.RULERS));
            }
            return;
        }
        int last = own.stream().filter(ruler -> ruler.turnFrom() != null).mapToInt(GameRulers::turnFrom).max().orElse(1);
        String rulers = nameless ? ", whose names are not recorded" + passed(own)
                : ": " + Words.and(own.stream().map(ruler -> name(ruler) + end(telling, ruler)).toList());
        sentences.add(telling.on(last, side, side.label() + " had " + own.size() + " rulers" + rulers + ".", Evidence.RULERS));
    }

    /** When another one came. */
    private static String passed(List<GameRulers> rulers) {
        List<String> turns = rulers.stream().skip(1).map(GameRulers::turnFrom).filter(Objects::nonNull)
                .map(turn -> "turn " + turn).toList();
        return turns.isEmpty() ? "" : "; the rule passed on " + Words.and(turns);
    }

    private static String name(GameRulers ruler) {
        return Words.name(ruler.name(), "ruler " + (ruler.succession() + 1));
    }

    /** How the reign ended, as far as the turn told of knows it. */
    private static String end(Telling telling, GameRulers ruler) {
        if (ruler.turnTo() == null || ruler.turnTo() > telling.moment().turn()) {
            return "";
        }
        String how = ruler.abdicateTurn() != null ? "abdicated" : ruler.deathTurn() != null ? "died" : "ruled until";
        return " (" + how + (how.equals("ruled until") ? " turn " : " on turn ") + ruler.turnTo() + ")";
    }

    private static void ambitions(Telling telling, Side side, List<Sentence> sentences) {
        List<GameMoments> reached = telling.happened("ambition", side);
        int failed = telling.happened("ambition_failed", side).size();
        String failures = failed == 0 ? "" : " " + Format.counted(failed, "ambition", "ambitions") + " failed.";
        if (reached.isEmpty()) {
            if (failed > 0) {
                sentences.add(telling.plain(side, side.label() + " reached no ambition." + failures, Evidence.TIMELINE));
            }
            return;
        }
        GameMoments last = reached.get(reached.size() - 1);
        String text = reached.size() == 1
                ? side.label() + " reached one ambition on turn " + last.turn() + " (" + goal(last) + ")."
                : side.label() + " reached " + reached.size() + " ambitions, the first on turn " + reached.get(0).turn() + " ("
                        + goal(reached.get(0)) + "), the last on turn " + last.turn() + " (" + goal(last) + ").";
        sentences.add(telling.on(last.turn(), side, text + failures, Evidence.TIMELINE));
    }

    private static String goal(GameMoments row) {
        return row.subject() == null ? "its name is not recorded" : "“" + Words.name(row.subject(), "") + "”";
    }
}
