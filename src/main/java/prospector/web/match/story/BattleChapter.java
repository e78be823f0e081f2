package prospector.web.match.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import prospector.stats.match.GameCities;
import prospector.stats.match.GameMoments;
import prospector.web.block.ProseBlock.Paragraph;
import prospector.web.block.ProseBlock.Sentence;
import prospector.web.format.Format;
import prospector.web.match.KeyMoment;
import prospector.web.match.Side;

/** Turns on which armies were lost, who became much stronger than all others, and cities that changed hands. */
final class BattleChapter {
    private static final int MOST_BATTLES = 3;
    private static final int MOST_CITIES = 5;

    private BattleChapter() {
    }

    static List<Paragraph> of(Telling telling) {
        List<Sentence> sentences = new ArrayList<>();
        List<GameMoments> battles = telling.happened().stream().filter(row -> row.kind().equals("battle")).toList();
        if (!battles.isEmpty()) {
            sentences.add(telling.plain(null, count(telling, battles), Evidence.MILITARY));
            sentences.addAll(greatest(telling, battles));
        }
        KeyMoment.of(telling.sides(), telling.happened(), telling.turns()).stream()
                .filter(moment -> moment.rule() == KeyMoment.Rule.POWER_LEAD)
                .forEach(moment -> sentences.add(telling.on(moment.turn(), telling.side(Integer.valueOf(moment.side().id())),
                        moment.side().label() + " was the first to have at least half as much military power again as "
                                + (telling.sides().size() == 2 ? "the other side" : "each other side") + ", on turn "
                                + moment.turn() + ".",
                        Evidence.MILITARY)));
        cities(telling, sentences);
        return Telling.paragraph("battles", "Battles", sentences);
    }

    private static String count(Telling telling, List<GameMoments> battles) {
        List<String> whose = new ArrayList<>();
        telling.sides().forEach(side -> {
            int own = telling.happened("battle", side).size();
            if (own > 0) {
                whose.add(Words.times(own) + " that of " + side.label());
            }
        });
        String rule = "fell by a fifth or more from one turn to the next";
        return whose.size() == 1
                ? "The military power of " + telling.side(battles.get(0).player()).label() + " " + rule + " "
                        + Words.times(battles.size()) + ", that of nobody else did."
                : "Military power " + rule + " " + Words.times(battles.size()) + ": " + Words.and(whose) + ".";
    }

    /** Those with the greatest losses, by turn. */
    private static List<Sentence> greatest(Telling telling, List<GameMoments> battles) {
        List<GameMoments> byLoss = battles.stream()
                .sorted(Comparator.comparingInt(BattleChapter::loss).reversed().thenComparing(GameMoments::turn)).toList();
        boolean one = byLoss.size() > 1 && loss(byLoss.get(0)) > loss(byLoss.get(1));
        return byLoss.stream().limit(MOST_BATTLES).sorted(Comparator.comparing(GameMoments::turn)).map(battle -> {
            Side side = telling.side(battle.player());
            return telling.on(battle.turn(), side, "On turn " + battle.turn() + " " + side.label() + " went from "
                    + battle.before() + " to " + battle.after()
                    + (one && battle.equals(byLoss.get(0)) ? ", the greatest loss." : "."),
                    Evidence.MILITARY);
        }).toList();
    }

    private static int loss(GameMoments battle) {
        return battle.before() - battle.after();
    }

    /** The save knows the holder at the end only, and not how it came by the city. */
    private static void cities(Telling telling, List<Sentence> sentences) {
        if (!telling.moment().atEnd()) {
            return;
        }
        List<GameCities> cities = telling.moment().reading().list(GameCities.class, telling.moment().gameId());
        telling.sides().forEach(side -> {
            List<String> names = cities.stream().filter(city -> Objects.equals(city.player(), side.end().player()))
                    .filter(city -> city.firstPlayer() != null && !city.firstPlayer().equals(city.player()))
                    .filter(city -> telling.side(city.firstPlayer()) != null)
                    .map(city -> name(city) + " of " + telling.side(city.firstPlayer()).label()).toList();
            if (!names.isEmpty()) {
                sentences.add(telling.plain(side, "At the end " + side.label() + " held "
                        + Format.counted(names.size(), "city", "cities") + " that another side had founded: "
                        + Words.some(names, MOST_CITIES) + ".", Evidence.CITIES));
            }
        });
    }

    private static String name(GameCities city) {
        return city.name() == null ? "a city without a name" : Format.readable(city.name());
    }
}
