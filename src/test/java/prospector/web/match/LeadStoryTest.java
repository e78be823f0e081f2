package prospector.web.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;

import prospector.stats.match.GameMoments;
import prospector.stats.match.GameSides;
import prospector.stats.match.GameTurns;

class LeadStoryTest {
    private static final List<Side> SIDES = Side.of(List.of(side(0, "NATION_ROME"), side(1, "NATION_EGYPT")));

    @Test
    void countsTurnsAheadAndChangesOfTheLead() {
        List<GameTurns> turns = List.of(turn(1, 1, 1), turn(2, 3, 2), turn(3, 3, 3), turn(4, 3, 5), turn(5, 9, 8)).stream()
                .flatMap(List::stream).toList();

        LeadStory story = LeadStory.of(SIDES, turns).get(0);

        assertThat(story.leads()).extracting(lead -> lead.side().label(), LeadStory.Lead::turns)
                .containsExactly(tuple("Rome", 2), tuple("Egypt", 1));
        assertThat(story.level()).isEqualTo(2);
        assertThat(story.changes()).extracting(LeadStory.Change::turn).containsExactly(4, 5);
        assertThat(story.text()).isEqualTo("Rome led in victory points on 2 of 5 turns, Egypt on 1; on 2 nobody did. "
                + "It passed to another side 2 times, last on turn 5 to Rome.");
    }

    @Test
    void tellsNothingOfWhatIsNotRecorded() {
        assertThat(LeadStory.of(SIDES, List.of(new GameTurns(0, 1, 5, null, null)))).isEmpty();
    }

    @Test
    void findsMomentsByTheirRules() {
        List<GameMoments> laws = List.of(law(3, "LAW_A"), law(5, "LAW_B"), law(7, "LAW_C"), law(9, "LAW_D"));
        List<GameTurns> power = List.of(new GameTurns(0, 4, null, 149, null), new GameTurns(1, 4, null, 100, null),
                new GameTurns(0, 5, null, 150, null), new GameTurns(1, 5, null, 100, null),
                new GameTurns(0, 6, null, 300, null), new GameTurns(1, 6, null, 100, null));

        assertThat(KeyMoment.of(SIDES, laws, power)).extracting(KeyMoment::turn, KeyMoment::rule)
                .containsExactly(tuple(5, KeyMoment.Rule.POWER_LEAD), tuple(9, KeyMoment.Rule.FOURTH_LAW));
    }

    private static GameMoments law(int turn, String law) {
        return new GameMoments(0, turn, "law", law, null, null);
    }

    private static List<GameTurns> turn(int turn, int first, int second) {
        return List.of(new GameTurns(0, turn, first, null, null), new GameTurns(1, turn, second, null, null));
    }

    private static GameSides side(int player, String nation) {
        return new GameSides(player, "P" + player, null, nation, null, null, player, true, false, false, null, null, null,
                null, null, null, null, null);
    }
}
