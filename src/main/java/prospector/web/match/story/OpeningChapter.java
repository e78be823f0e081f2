package prospector.web.match.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import prospector.stats.cities.CityPlace;
import prospector.stats.laws.LawMilestone;
import prospector.stats.match.GameCities;
import prospector.stats.match.GameLaws;
import prospector.stats.match.GameTechs;
import prospector.stats.techs.TechTiming;
import prospector.web.block.ProseBlock.Paragraph;
import prospector.web.block.ProseBlock.Sentence;
import prospector.web.format.Format;
import prospector.web.match.Side;
import prospector.web.match.section.Moment;

/** The first cities, laws and technologies of each side, against the median of the tournament where there is one. */
final class OpeningChapter {
    private static final List<Integer> CITIES = List.of(2, 4);
    private static final List<Integer> LAWS = List.of(4, 7);
    private static final int MOST_TECHNOLOGIES = 3;

    private final Telling telling;
    private final List<GameCities> cities;
    private final List<GameLaws> laws;
    private final List<GameTechs> techs;

    private OpeningChapter(Telling telling) {
        Moment moment = telling.moment();
        this.telling = telling;
        this.cities = moment.reading().list(GameCities.class, moment.gameId());
        this.laws = moment.reading().list(GameLaws.class, moment.gameId());
        this.techs = moment.reading().list(GameTechs.class, moment.gameId());
    }

    static List<Paragraph> of(Telling telling) {
        OpeningChapter chapter = new OpeningChapter(telling);
        List<Paragraph> paragraphs = new ArrayList<>();
        telling.sides().forEach(side -> paragraphs.addAll(Telling.paragraph("opening-" + side.end().player(),
                paragraphs.isEmpty() ? "The opening" : null, chapter.of(side))));
        return paragraphs;
    }

    private List<Sentence> of(Side side) {
        List<Sentence> sentences = new ArrayList<>();
        founded(side, sentences);
        decided(side, sentences);
        researched(side, sentences);
        return sentences;
    }

    /** The side by its name at first, then as “it”. */
    private static String subject(Side side, List<Sentence> before) {
        return before.isEmpty() ? side.label() : "It";
    }

    /** Places are known only where every city of the game is dated, as in cities/CityPlace.sql. */
    private void founded(Side side, List<Sentence> sentences) {
        if (cities.stream().anyMatch(city -> city.foundedTurn() == null)) {
            return;
        }
        List<GameCities> own = cities.stream().filter(city -> Objects.equals(city.firstPlayer(), side.end().player()))
                .filter(city -> telling.told(city.foundedTurn()))
                .sorted(Comparator.comparing(GameCities::foundedTurn).thenComparing(GameCities::city)).toList();
        Map<Integer, CityPlace> field = telling.field(CityPlace.class).stream()
                .collect(Collectors.toMap(CityPlace::place, Function.identity()));
        CITIES.stream().filter(place -> place <= own.size()).forEach(place -> {
            GameCities city = own.get(place - 1);
            Optional<CityPlace> median = Optional.ofNullable(field.get(place));
            String name = city.name() == null ? "" : ", " + Format.readable(city.name()) + ",";
            sentences.add(telling.on(city.foundedTurn(), side, subject(side, sentences) + " founded its "
                    + Format.ordinal(place) + " city" + name + " on turn " + city.foundedTurn()
                    + Words.against(city.foundedTurn(), median.map(CityPlace::median).orElse(null),
                            median.map(CityPlace::n).orElse(0L))
                    + ".", Evidence.CITIES));
        });
    }

    /** The order is known only where every class of the side is dated, as in laws/LawMilestone.sql. */
    private void decided(Side side, List<Sentence> sentences) {
        List<GameLaws> own = laws.stream().filter(law -> law.player() == side.end().player())
                .filter(law -> !law.succession() && !law.swap()).toList();
        if (own.stream().anyMatch(law -> law.turnFrom() == null)) {
            return;
        }
        List<GameLaws> told = own.stream().filter(law -> telling.told(law.turnFrom()))
                .sorted(Comparator.comparing(GameLaws::turnFrom).thenComparing(GameLaws::lawClass)).toList();
        Map<Integer, LawMilestone> field = telling.field(LawMilestone.class).stream()
                .filter(row -> row.who().equals("all")).collect(Collectors.toMap(LawMilestone::place, Function.identity()));
        if (!told.isEmpty()) {
            GameLaws first = told.get(0);
            sentences.add(telling.on(first.turnFrom(), side, subject(side, sentences) + " adopted its first law, "
                    + Format.readable(first.law()) + ", on turn " + first.turnFrom() + against(first, field.get(1)) + ".",
                    Evidence.LAWS));
        }
        LAWS.stream().filter(place -> place <= told.size()).forEach(place -> {
            GameLaws law = told.get(place - 1);
            sentences.add(telling.on(law.turnFrom(), side, "It decided its " + Format.ordinal(place)
                    + " class of laws on turn " + law.turnFrom() + against(law, field.get(place)) + ".", Evidence.LAWS));
        });
    }

    private static String against(GameLaws law, LawMilestone median) {
        return median == null ? "" : Words.against(law.turnFrom(), median.median(), median.n());
    }

    /** What a nation holds on turn 1 is not researched, and the order is known only where all is dated: techs/FirstTech.sql. */
    private void researched(Side side, List<Sentence> sentences) {
        List<GameTechs> own = techs.stream().filter(tech -> tech.player() == side.end().player() && !tech.bonus()).toList();
        if (own.stream().anyMatch(tech -> tech.turn() == null)) {
            return;
        }
        own.stream().map(GameTechs::turn).filter(turn -> turn > 1 && telling.told(turn)).min(Integer::compare)
                .ifPresent(turn -> {
                    List<String> first = own.stream().filter(tech -> tech.turn().equals(turn)).map(GameTechs::tech).sorted()
                            .toList();
                    String which = Words.some(first.stream().map(Format::readable).toList(), MOST_TECHNOLOGIES);
                    sentences.add(telling.on(turn, side, subject(side, sentences) + " researched " + which + " first, on turn "
                            + turn + (first.size() == 1 ? against(turn, first.get(0)) : "") + ".", Evidence.TECHNOLOGIES));
                });
    }

    private String against(int turn, String tech) {
        return telling.field(TechTiming.class).stream()
                .filter(row -> row.tech().equals(tech) && !row.bonus()).findFirst()
                .map(row -> Words.against(turn, row.median(), row.n())).map(text -> text.isEmpty() ? "" : text + " that got it")
                .orElse("");
    }
}
