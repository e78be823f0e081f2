package prospector.web.players;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import prospector.stats.rating.Prediction;
import prospector.stats.rating.Ratings;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.RateBlock;
import prospector.web.block.Subject;

/** How often favourites won, by the chance that the ratings gave them before the week of the match. */
final class CalibrationBlock {
    private static final int FROM = 5;
    private static final int TO = 9;

    private CalibrationBlock() {
    }

    static RateBlock of(Ratings ratings) {
        List<Prediction> favoured = ratings.predictions().stream().filter(Prediction::hasFavourite).toList();
        int even = ratings.predictions().size() - favoured.size();
        String brier = ratings.brier().map(value -> String.format(Locale.ENGLISH,
                " Mean squared error of all predictions (Brier score): %.3f; guessing one half always has 0.250.", value))
                .orElse("");
        return RateBlock.of(new Head("calibration", "Do the predictions come true?",
                "How often did the favourite win, by the chance that the ratings gave beforehand?",
                "Each match is predicted from the weeks before it alone. A method is right when the share won is near the mean chance "
                        + "of its row. Without a favourite, because both were new or equally rated: "
                        + even + (even == 1 ? " match." : " matches.") + brier,
                new Sample(favoured.size(), "match", "matches")),
                IntStream.rangeClosed(FROM, TO).mapToObj(tenth -> favoured.stream()
                        .filter(prediction -> Math.min(TO, (int) (prediction.favourite() * 10)) == tenth).toList())
                        .filter(predictions -> !predictions.isEmpty()).map(CalibrationBlock::row).toList(),
                1);
    }

    private static RateBlock.Row row(List<Prediction> predictions) {
        int tenth = Math.min(TO, (int) (predictions.get(0).favourite() * 10));
        double mean = predictions.stream().mapToDouble(Prediction::favourite).average().orElseThrow();
        long right = predictions.stream().filter(Prediction::right).count();
        return RateBlock.Row.of(Subject.named("chance-" + tenth * 10, String.format(Locale.ENGLISH,
                "Chance %d to %d %%, on average %.0f %%", tenth * 10, tenth * 10 + 10, 100 * mean)), right, predictions.size(),
                predictions.size());
    }
}
