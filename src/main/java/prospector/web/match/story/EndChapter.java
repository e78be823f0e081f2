package prospector.web.match.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import prospector.stats.match.GameSides;
import prospector.stats.match.GameTurns;
import prospector.web.block.ProseBlock.Paragraph;
import prospector.web.block.ProseBlock.Sentence;
import prospector.web.format.Format;
import prospector.web.match.Result;
import prospector.web.match.section.Moment;

/** How each side stands on the turn told, and at the end who won and where that is known from. */
final class EndChapter {
    private EndChapter() {
    }

    static List<Paragraph> of(Telling telling) {
        return telling.moment().atEnd() ? end(telling) : standing(telling);
    }

    private static List<Paragraph> end(Telling telling) {
        Moment moment = telling.moment();
        Result result = Result.of(moment.game().about(), telling.sides());
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(telling.on(moment.turns(), null, "The save is from turn " + moment.turns() + ".", Evidence.OVERVIEW));
        telling.sides().forEach(side -> numbers(side.end()).ifPresent(text -> sentences
                .add(telling.plain(side, side.label() + " had " + text + " then.", Evidence.OVERVIEW))));
        Stream.of(result.headline() + ".", result.ending(), result.source()).filter(text -> text != null)
                .forEach(text -> sentences.add(telling.plain(null, text, Evidence.OVERVIEW)));
        return Telling.paragraph("end", "The end", sentences);
    }

    /** What was not recorded is left out. */
    private static Optional<String> numbers(GameSides side) {
        List<String> parts = new ArrayList<>();
        add(parts, side.points(), "victory point", "victory points");
        add(parts, side.militaryPower(), "military power", "military power");
        add(parts, side.cities(), "city", "cities");
        add(parts, side.technologies(), "technology", "technologies");
        add(parts, positive(side.laws()), "law", "laws");
        add(parts, positive(side.wonders()), "wonder", "wonders");
        return parts.isEmpty() ? Optional.empty() : Optional.of(Words.and(parts));
    }

    /** That there are none is not worth a word. */
    private static Integer positive(Integer number) {
        return number == null || number == 0 ? null : number;
    }

    private static void add(List<String> parts, Integer number, String one, String several) {
        if (number != null) {
            parts.add(Format.counted(number, one, several));
        }
    }

    /** Before the end only what has a history is known. */
    private static List<Paragraph> standing(Telling telling) {
        int turn = telling.moment().turn();
        List<Sentence> sentences = new ArrayList<>();
        telling.sides().forEach(side -> telling.turns().stream()
                .filter(row -> row.player() == side.end().player() && row.turn() == turn).findFirst()
                .flatMap(EndChapter::numbers).ifPresent(text -> sentences.add(telling.on(turn, side,
                        "On turn " + turn + " " + side.label() + " had " + text + ".", Evidence.OVERVIEW))));
        sentences.add(telling.on(turn, null, "Here the story breaks off, because turn " + turn + " was chosen.",
                Evidence.OVERVIEW));
        return Telling.paragraph("standing", "Turn " + turn, sentences);
    }

    private static Optional<String> numbers(GameTurns row) {
        List<String> parts = new ArrayList<>();
        add(parts, row.points(), "victory point", "victory points");
        add(parts, row.militaryPower(), "military power", "military power");
        return parts.isEmpty() ? Optional.empty() : Optional.of(Words.and(parts));
    }
}
