package prospector.save;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import prospector.save.RawPlayer.LogEntry;

/** Religions, their theologies, and how players answered when one was offered as state religion. */
final class ReligionRows {

    private static final String OFFER = "EVENTSTORY_ADOPT_RELIGION";
    private static final String ANSWER = "EVENTOPTION_ADOPT_RELIGION";

    private ReligionRows() {
    }

    static List<Religion> religions(RawGame game) {
        Set<String> names = new LinkedHashSet<>();
        for (List<Named.Count> counts : List.of(game.religionFounded, game.religionFounder, game.religionHead,
                game.religionHolyCity)) {
            counts.forEach(count -> names.add(count.name()));
        }
        Map<String, Integer> founded = ids(game.religionFounded);
        Map<String, Integer> founder = ids(game.religionFounder);
        Map<String, Integer> head = ids(game.religionHead);
        Map<String, Integer> city = ids(game.religionHolyCity);
        return names.stream().map(name -> new Religion(name, founded.get(name), founder.get(name), head.get(name),
                city.get(name))).toList();
    }

    /** Minus one says "none". */
    private static Map<String, Integer> ids(List<Named.Count> counts) {
        Map<String, Integer> byName = new HashMap<>();
        counts.stream().filter(count -> count.value() >= 0).forEach(count -> byName.put(count.name(), count.value()));
        return byName;
    }

    /** {@code <RELIGION_X.THEOLOGY_Y/>}; the turn from the first log that knows it. */
    static List<Theology> theologies(RawSave save) {
        Map<String, Integer> turns = new HashMap<>();
        for (RawPlayer player : save.players.values()) {
            for (LogEntry entry : player.log) {
                if (entry.type().equals("THEOLOGY_ESTABLISHED")) {
                    theologiesIn(entry).forEach(theology -> turns.merge(theology, entry.turn(), Math::min));
                }
            }
        }
        var rows = new ArrayList<Theology>();
        for (Named.Label label : save.game.theologies) {
            int dot = label.name().indexOf('.');
            String theology = dot < 0 ? label.value() : label.name().substring(dot + 1);
            if (theology != null) {
                String religion = dot < 0 ? label.name() : label.name().substring(0, dot);
                Integer turn = turns.getOrDefault(religion + "." + theology, turns.get(theology));
                rows.add(new Theology(religion, theology, turn));
            }
        }
        return List.copyOf(rows);
    }

    /** Keys by which an entry may be found: with its religion where it names one, else the theology alone. */
    private static Set<String> theologiesIn(LogEntry entry) {
        Set<String> ids = new LinkedHashSet<>();
        for (String data : new String[] { entry.data1(), entry.data2(), entry.data3() }) {
            ids.add(String.valueOf(data));
        }
        Markup.links(entry.text()).forEach(link -> ids.add(link.target()));
        List<String> religions = ids.stream().filter(id -> id.startsWith("RELIGION_")).toList();
        Set<String> keys = new LinkedHashSet<>();
        for (String id : ids) {
            if (id.startsWith("THEOLOGY_") && religions.isEmpty()) {
                keys.add(id);
            } else if (id.startsWith("THEOLOGY_")) {
                religions.forEach(religion -> keys.add(religion + "." + id));
            }
        }
        return keys;
    }

    /** An offer is no adoption: the answer decides, and without one nothing is known. */
    static List<ReligionAdoption> adoptions(RawPlayer player) {
        Map<String, Integer> offered = new LinkedHashMap<>();
        Map<String, Boolean> answers = new LinkedHashMap<>();
        for (RawStories.Turn story : player.stories.turns) {
            if (story.scope().equals("religion") && story.subject() != null && story.story().startsWith(OFFER)) {
                offered.put(story.subject(), story.turn());
            }
        }
        for (RawStories.Answer answer : player.stories.answers) {
            boolean yes = answer.option().endsWith("_YES");
            boolean isAnswer = answer.scope().equals("religion") && answer.option().startsWith(ANSWER)
                    && (yes || answer.option().endsWith("_NO"));
            if (isAnswer && answer.subject() != null) {
                answers.merge(answer.subject(), yes,
                        // Asked twice with two answers: what the state religion is now tells the last one.
                        (one, other) -> one.equals(other) ? one : answer.subject().equals(player.stateReligion));
            }
        }
        Set<String> religions = new LinkedHashSet<>(offered.keySet());
        religions.addAll(answers.keySet());
        return religions.stream()
                .map(religion -> new ReligionAdoption(player.id, religion, offered.get(religion), answers.get(religion)))
                .toList();
    }
}
