package prospector.save;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Event stories with the answers given; an answer belongs to the story whose name it continues. */
final class StoryRows {

    private static final String STORY = "EVENTSTORY_";
    private static final String OPTION = "EVENTOPTION_";

    private StoryRows() {
    }

    static List<EventChoice> of(RawSave save) {
        var rows = new ArrayList<EventChoice>();
        for (RawPlayer player : save.takenPlayers()) {
            rows.addAll(of(player.id, null, player.stories));
        }
        for (RawCharacter character : save.characters.values()) {
            if (character.player != null && save.isTaken(character.player)) {
                rows.addAll(of(character.player, "character:" + character.id, character.stories));
            }
        }
        for (RawCity city : save.cities.values()) {
            if (city.player != null && save.isTaken(city.player)) {
                rows.addAll(of(city.player, "city:" + city.id, city.stories));
            }
        }
        return List.copyOf(rows);
    }

    /**
     * @param owner subject of keys that name none; NULL: the player as a whole
     */
    static List<EventChoice> of(int player, String owner, RawStories stories) {
        var rows = new ArrayList<EventChoice>();
        var answers = new ArrayList<>(stories.answers);
        for (RawStories.Turn story : stories.turns) {
            RawStories.Answer answer = answers.stream().filter(candidate -> answers(story, candidate)).findFirst().orElse(null);
            if (answer != null && isBest(story, answer, stories.turns)) {
                answers.remove(answer);
            } else {
                answer = null;
            }
            rows.add(new EventChoice(player, story.scope(), subject(story.subject(), owner), story.story(),
                    answer == null ? null : answer.option(), story.turn()));
        }
        for (RawStories.Answer answer : answers) {
            rows.add(new EventChoice(player, answer.scope(), subject(answer.subject(), owner), null, answer.option(), null));
        }
        return rows;
    }

    private static boolean answers(RawStories.Turn story, RawStories.Answer answer) {
        return story.scope().equals(answer.scope()) && Objects.equals(story.subject(), answer.subject())
                && (withoutPrefix(answer.option(), OPTION) + "_").startsWith(withoutPrefix(story.story(), STORY) + "_");
    }

    /** No other story of the same subject continues longer into the name of the answer. */
    private static boolean isBest(RawStories.Turn story, RawStories.Answer answer, List<RawStories.Turn> all) {
        return all.stream().noneMatch(other -> other.story().length() > story.story().length() && answers(other, answer));
    }

    private static String withoutPrefix(String name, String prefix) {
        return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }

    private static String subject(String stated, String owner) {
        return stated == null ? owner : stated;
    }
}
