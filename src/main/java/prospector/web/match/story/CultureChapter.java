package prospector.web.match.story;

import java.util.ArrayList;
import java.util.List;

import prospector.stats.match.GameMoments;
import prospector.stats.match.GameWonders;
import prospector.web.block.ProseBlock.Paragraph;
import prospector.web.block.ProseBlock.Sentence;
import prospector.web.format.Format;
import prospector.web.match.Side;

/** Wonders that were completed, religions that were founded and adopted. */
final class CultureChapter {
    private static final int MOST = 8;

    private CultureChapter() {
    }

    static List<Paragraph> of(Telling telling) {
        List<Sentence> sentences = new ArrayList<>();
        telling.sides().forEach(side -> wonders(telling, side, sentences));
        if (telling.moment().atEnd()) {
            undated(telling, sentences);
        }
        telling.happened().forEach(row -> {
            Side side = telling.side(row.player());
            if (row.kind().equals("religion_founded")) {
                sentences.add(telling.on(row.turn(), side,
                        side.label() + " founded " + religion(row) + " on turn " + row.turn() + ".", Evidence.FAMILIES));
            } else if (row.kind().equals("religion_adopted")) {
                sentences.add(telling.on(row.turn(), side, side.label() + " made " + religion(row)
                        + " its state religion on turn " + row.turn() + ".", Evidence.FAMILIES));
            }
        });
        return Telling.paragraph("culture", "Wonders and religions", sentences);
    }

    private static String religion(GameMoments row) {
        return Words.name(row.subject(), "a religion");
    }

    /** One sentence for each side: its evidence is the turn of the last one. */
    private static void wonders(Telling telling, Side side, List<Sentence> sentences) {
        List<GameMoments> own = telling.happened("wonder", side);
        if (!own.isEmpty()) {
            List<String> names = own.stream()
                    .map(row -> Words.name(row.subject(), "a wonder") + " on turn " + row.turn()).toList();
            sentences.add(telling.on(own.get(own.size() - 1).turn(), side,
                    side.label() + " completed " + Words.some(names, MOST) + ".", Evidence.IMPROVEMENTS));
        }
    }

    private static void undated(Telling telling, List<Sentence> sentences) {
        List<GameWonders> wonders = telling.moment().reading().list(GameWonders.class, telling.moment().gameId()).stream()
                .filter(wonder -> wonder.completed() && wonder.turnCompleted() == null).toList();
        telling.sides().forEach(side -> {
            List<String> names = wonders.stream()
                    .filter(wonder -> wonder.player() != null && wonder.player() == side.end().player())
                    .map(wonder -> Format.readable(wonder.wonder())).toList();
            if (!names.isEmpty()) {
                sentences.add(telling.plain(side, side.label() + " completed " + Words.some(names, MOST)
                        + "; on which turn, the save does not tell.", Evidence.IMPROVEMENTS));
            }
        });
    }
}
