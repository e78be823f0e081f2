package prospector.web.match.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import prospector.stats.match.MatchGames;
import prospector.web.block.ProseBlock.Paragraph;
import prospector.web.block.ProseBlock.Sentence;
import prospector.web.format.Format;
import prospector.web.match.Side;

/** Who plays with which nation, together with whom, and where. */
final class SettingChapter {
    private SettingChapter() {
    }

    static List<Paragraph> of(Telling telling) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(telling.plain(null, players(telling) + place(telling.moment().game().about()) + ".", Evidence.SETTINGS));
        computers(telling, sentences);
        teams(telling, sentences);
        mirrors(telling, sentences);
        return Telling.paragraph("setting", "The setting", sentences);
    }

    private static String players(Telling telling) {
        List<String> names = telling.sides().stream().map(Side::full).toList();
        return switch (names.size()) {
            case 0 -> "Nobody is known to have played";
            case 1 -> names.get(0) + " played";
            case 2 -> names.get(0) + " played against " + names.get(1);
            default -> names.size() + " sides played, " + Words.and(names) + ",";
        };
    }

    private static String place(MatchGames game) {
        String map = game.mapClass() == null ? "" : " on a map of the kind " + Format.readable(game.mapClass());
        String size = game.mapWidth() == null || game.mapHeight() == null ? ""
                : ", " + game.mapWidth() + " by " + game.mapHeight() + " tiles";
        return map.isEmpty() ? (size.isEmpty() ? "" : " on a map of" + size.substring(1)) : map + size;
    }

    private static void computers(Telling telling, List<Sentence> sentences) {
        List<Side> computers = telling.sides().stream().filter(side -> !side.end().human()).toList();
        if (!computers.isEmpty()) {
            String names = Words.and(computers.stream().map(Side::full).toList());
            sentences.add(telling.plain(computers.size() == 1 ? computers.get(0) : null,
                    "The computer played " + names + ".", Evidence.SETTINGS));
        }
    }

    private static void teams(Telling telling, List<Sentence> sentences) {
        telling.sides().stream().map(side -> side.end().team()).filter(Objects::nonNull).distinct().sorted().forEach(team -> {
            List<String> members = telling.sides().stream().filter(side -> team.equals(side.end().team())).map(Side::full)
                    .toList();
            if (members.size() > 1) {
                sentences.add(telling.plain(null, Words.and(members) + " played as one team.", Evidence.SETTINGS));
            }
        });
    }

    /** Sides of one nation go by the names of their players, see {@link Side#label()}. */
    private static void mirrors(Telling telling, List<Sentence> sentences) {
        telling.sides().stream().filter(side -> side.end().nation() != null)
                .collect(Collectors.groupingBy(side -> side.end().nation())).entrySet().stream()
                .filter(nation -> nation.getValue().size() > 1)
                .map(nation -> Words.and(nation.getValue().stream().map(Side::label).toList()) + " had the same nation, "
                        + Format.readable(nation.getKey()) + ", and go by their own names here.")
                .sorted().forEach(text -> sentences.add(telling.plain(null, text, Evidence.SETTINGS)));
    }
}
