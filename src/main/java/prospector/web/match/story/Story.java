package prospector.web.match.story;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.web.block.ProseBlock.Paragraph;
import prospector.web.block.ProseBlock.Sentence;
import prospector.web.match.section.Moment;

/**
 * A game up to a turn, told by rules: a chapter for each sort of thing, and none where the save holds nothing of it.
 *
 * @param paragraphs in the order in which they are read
 */
record Story(List<Paragraph> paragraphs) {
    private static final List<Function<Telling, List<Paragraph>>> CHAPTERS = List.of(SettingChapter::of, OpeningChapter::of,
            LeadChapter::of, BattleChapter::of, CultureChapter::of, RulerChapter::of, EndChapter::of);

    static Story of(Moment moment) {
        return of(Telling.of(moment, true));
    }

    /** The same without a comparison with other games: what it says changes with its save only. */
    static Story alone(Moment moment) {
        return of(Telling.of(moment, false));
    }

    private static Story of(Telling telling) {
        return new Story(CHAPTERS.stream().flatMap(chapter -> chapter.apply(telling).stream()).toList());
    }

    Stream<Sentence> sentences() {
        return paragraphs.stream().flatMap(paragraph -> paragraph.sentences().stream());
    }

    /** The words alone, a line for each paragraph. */
    String text() {
        return paragraphs.stream().map(paragraph -> paragraph.sentences().stream().map(Sentence::text)
                .collect(Collectors.joining(" "))).collect(Collectors.joining("\n"));
    }
}
