package prospector.tournament;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A game as the rules of linking see it.
 *
 * @param files names of its saves, the one that counts first
 * @param attachedTo Challonge matches that its files name, that of the file that counts first
 * @param date of the save; null: unknown
 * @param victoryTeam team with a completed victory; null: none
 */
public record PlayedGame(String gameId, List<String> files, List<Long> attachedTo, LocalDate date, int turns,
        Integer victoryTeam, List<Seat> seats) {
    /** The order in which the games of a series were played, as far as the saves tell. */
    static final Comparator<PlayedGame> PLAYED = Comparator
            .comparing(PlayedGame::date, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PlayedGame::turns).thenComparing(PlayedGame::gameId);

    public PlayedGame {
        files = List.copyOf(files);
        attachedTo = List.copyOf(attachedTo);
        seats = List.copyOf(seats);
    }

    List<Seat> humans() {
        return seats.stream().filter(Seat::human).toList();
    }

    /** Accounts that sit on several seats, as in a game at one machine: they do not tell who is who. */
    Set<String> sharedAccounts() {
        return seats.stream().filter(seat -> seat.account() != null)
                .collect(Collectors.groupingBy(Seat::account, Collectors.counting())).entrySet().stream()
                .filter(uses -> uses.getValue() > 1).map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
