package prospector.tournament;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small tournament for tests: participants Anna 1, Ben 2, Carl 3, Максим 4, Марина 5, Twin 6, twin! 7; matches and games
 * between them.
 */
final class Linking {
    private static final List<String> NAMES = List.of("Anna", "Ben", "Carl", "Максим", "Марина", "Twin", "twin!");

    private final List<Match> matches = new ArrayList<>();
    private final List<PlayedGame> games = new ArrayList<>();
    private final Map<String, String> overrides = new TreeMap<>();
    private PickOrderSheet sheet = PickOrderSheet.NONE;

    record AMatch(Match match) {
        AMatch wonBy(String name, String scores) {
            return new AMatch(of(match.challongeMatchId(), match.participants(), match.round(), scores, null)
                    .withWinner(id(name)));
        }

        AMatch round(int round) {
            return new AMatch(of(match.challongeMatchId(), match.participants(), round, null, null));
        }

        AMatch forfeited() {
            return new AMatch(of(match.challongeMatchId(), match.participants(), match.round(), null, true));
        }
    }

    record AGame(PlayedGame game) {
        AGame attachedTo(long... matches) {
            return new AGame(new PlayedGame(game.gameId(), game.files(), Arrays.stream(matches).boxed().toList(),
                    game.date(), game.turns(), game.victoryTeam(), game.seats()));
        }

        AGame on(int day) {
            return new AGame(new PlayedGame(game.gameId(), game.files(), game.attachedTo(), LocalDate.of(2026, 9, day),
                    game.turns(), game.victoryTeam(), game.seats()));
        }

        AGame won(int team) {
            return new AGame(new PlayedGame(game.gameId(), game.files(), game.attachedTo(), game.date(), game.turns(), team,
                    game.seats()));
        }

        AGame accounts(String... accounts) {
            return seats(seat -> new Seat(seat.player(), seat.name(), accounts[seat.player()], true, seat.team(), false,
                    seat.nation()));
        }

        AGame nations(String... nations) {
            return seats(seat -> new Seat(seat.player(), seat.name(), seat.account(), true, seat.team(), false,
                    nations[seat.player()]));
        }

        private AGame seats(UnaryOperator<Seat> change) {
            return new AGame(new PlayedGame(game.gameId(), game.files(), game.attachedTo(), game.date(), game.turns(),
                    game.victoryTeam(), game.seats().stream().map(change).toList()));
        }
    }

    static AMatch match(long id, String one, String two) {
        return new AMatch(of(id, List.of(id(one), id(two)), 1, null, null));
    }

    /** A game whose file is named after it; attached to no match when that is null. */
    static AGame game(String gameId, Integer match, String one, String two) {
        return new AGame(new PlayedGame(gameId, List.of(gameId + ".zip"),
                Stream.ofNullable(match).map(Integer::longValue).toList(), null, 10, null,
                List.of(new Seat(0, one, null, true, 0, false, null), new Seat(1, two, null, true, 1, false, null))));
    }

    private static Match of(long id, List<Long> sides, int round, String scores, Boolean forfeited) {
        return new Match(String.valueOf(id), id, round, "winners", null, null, "complete", scores, forfeited, null, null,
                sides.get(0), sides.get(1), null, null, null, null, null, null, null, null);
    }

    private static long id(String name) {
        return NAMES.indexOf(name) + 1L;
    }

    Linking with(AMatch match) {
        matches.add(match.match());
        return this;
    }

    Linking with(AGame game) {
        games.add(game.game());
        return this;
    }

    /** Entries of an override file, on one line. */
    Linking with(String file, String entries) {
        overrides.put(file, "{\"overrides\": [" + entries + "]}");
        return this;
    }

    Linking with(PickOrderSheet.Game... games) {
        sheet = new PickOrderSheet(List.of(games), List.of());
        return this;
    }

    Linking copy() {
        Linking copy = new Linking();
        copy.matches.addAll(matches);
        copy.games.addAll(games);
        copy.overrides.putAll(overrides);
        copy.sheet = sheet;
        return copy;
    }

    LinkedTournament link() {
        List<Participant> participants = Stream.iterate(1, id -> id <= NAMES.size(), id -> id + 1)
                .map(id -> new Participant(id, NAMES.get(id - 1), null, id, null, null)).toList();
        Tournament tournament = new Tournament(7, "Cup", null, "double elimination", "underway", null, null, null, null, null,
                null, null, null);
        return TournamentLinks.link(new TournamentDescription(Optional.of(tournament), participants, matches),
                Overrides.read(overrides), games, sheet);
    }

    /** "game in match by source as number". */
    static List<String> places(LinkedTournament linked) {
        return linked.games().stream().map(game -> game.game().gameId() + " in " + game.match().matchId() + " by "
                + game.matchSource() + " as " + game.number()).toList();
    }

    /** "game winner source". */
    static List<String> winners(LinkedTournament linked) {
        return linked.games().stream().map(game -> game.game().gameId() + " "
                + game.winner().players().stream().map(game::participant).map(Participant::name).findFirst().orElse(null) + " "
                + game.winner().source().word()).toList();
    }

    /** "game: name by source, name by source"; a player who is nobody is a dash. */
    static List<String> people(LinkedTournament linked) {
        return linked.games().stream().map(game -> game.game().gameId() + ": " + game.identities().values().stream()
                .map(identity -> identity.participant() == null ? "-"
                        : identity.participant().name() + " by " + identity.by().word())
                .collect(Collectors.joining(", "))).toList();
    }
}
