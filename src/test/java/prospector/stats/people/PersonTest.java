package prospector.stats.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import prospector.stats.matches.MatchSide;
import prospector.stats.matches.MatchSummary;
import prospector.stats.tournament.NationResult;
import prospector.stats.tournament.TournamentTotals;
import prospector.warehouse.FixtureWarehouse;

/** Questions about people and matches on a series of two games, a team game and people who never played. */
class PersonTest {
    private final FixtureWarehouse warehouse = new FixtureWarehouse().with("""
            insert into participants (participant_id, name) values (1, 'One'), (2, 'Two'), (3, 'Three');
            insert into matches (match_id, participant1_id, participant2_id, winner_participant_id) values ('series', 1, 2, 2);
            insert into matches (match_id) values ('team');
            insert into games (game_id, match_id, save_file, sha256, turns, game_over, winner_player, winner_source) values
                ('a', 'series', 'a.zip', '', 50, true, 0, 'save'), ('b', 'series', 'b.zip', '', 70, true, 1, 'save'),
                ('t', 'team', 't.zip', '', 60, true, null, 'save');
            insert into players (game_id, player, name, person_id, participant_id, nation, human, surrendered, dead, won) values
                ('a', 0, 'One', '1', 1, 'NATION_ROME', true, false, false, true),
                ('a', 1, 'Two', '2', 2, 'NATION_KUSH', true, false, false, false),
                ('b', 0, 'One', '1', 1, 'NATION_KUSH', true, false, false, false),
                ('b', 1, 'Two', '2', 2, 'NATION_KUSH', true, false, false, true),
                ('t', 0, 'x', 'x', null, 'NATION_ROME', true, false, false, true),
                ('t', 1, 'y', 'y', null, 'NATION_ROME', true, false, false, true),
                ('t', 2, null, null, null, 'NATION_EGYPT', false, false, false, false)
            """);

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Test
    void namesEveryoneWithTheirNations() {
        List<Person> people = warehouse.list(Person.class, null, null);

        assertThat(people).extracting(Person::personId).containsExactly("1", "3", "2", "x", "y");
        assertThat(people.get(0).nations()).containsExactly("NATION_KUSH", "NATION_ROME");
        assertThat(people.get(1).games()).isZero();
        assertThat(people).extracting(Person::name).containsExactly("One", "Three", "Two", "x", "y");
    }

    @Test
    void decidesASeriesByChallonge() {
        List<MatchSide> sides = warehouse.list(MatchSide.class);

        assertThat(sides).filteredOn(side -> side.matchId().equals("series")).extracting(MatchSide::won).containsExactly(false,
                true);
        assertThat(sides).filteredOn(side -> side.matchId().equals("team")).extracting(MatchSide::won)
                .containsExactly(true, true, false);
        assertThat(warehouse.list(MatchSummary.class)).filteredOn(match -> match.matchId().equals("series"))
                .extracting(MatchSummary::games, MatchSummary::turns)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, 70));
    }

    @Test
    void countsNationsInTheHandsOfPeople() {
        assertThat(warehouse.list(NationResult.class, (Object) null)).containsExactly(
                new NationResult("NATION_ROME", 3, 2, 3, 3), new NationResult("NATION_KUSH", 3, 2, 1, 3));
        assertThat(warehouse.list(NationResult.class, List.of("a/0", "b/0"))).containsExactly(
                new NationResult("NATION_ROME", 1, 1, 1, 1), new NationResult("NATION_KUSH", 1, 1, 0, 1));
    }

    @Test
    void givesEachAverageItsSampleSize() {
        assertThat(warehouse.list(PersonAverage.class, List.of("a/0", "b/0"))).first()
                .isEqualTo(new PersonAverage("turns", 60.0, 2));
        assertThat(warehouse.list(PersonAverage.class, List.of("a/0", "b/0"))).extracting(PersonAverage::games).containsExactly(
                2L,
                0L, 0L, 0L,
                0L);
    }

    @Test
    void countsTeamGamesAsDecided() {
        assertThat(warehouse.list(TournamentTotals.class)).first().satisfies(totals -> {
            assertThat(totals.decided()).isEqualTo(3);
            assertThat(totals.averageTurns()).isEqualTo(60.0);
            assertThat(totals.people()).isEqualTo(5);
        });
    }
}
