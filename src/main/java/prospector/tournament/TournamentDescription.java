package prospector.tournament;

import java.util.List;
import java.util.Optional;

/**
 * Everything that Challonge says about a tournament in one answer.
 *
 * @param tournament empty: no description was at hand
 */
public record TournamentDescription(Optional<Tournament> tournament, List<Participant> participants, List<Match> matches) {
    /** What is known without Challonge: nothing. */
    public static final TournamentDescription NONE = new TournamentDescription(Optional.empty(), List.of(), List.of());

    public TournamentDescription {
        participants = List.copyOf(participants);
        matches = List.copyOf(matches);
    }

    /** The match with this Challonge id. */
    public Optional<Match> match(long challongeMatchId) {
        return matches.stream().filter(match -> match.challongeMatchId() == challongeMatchId).findFirst();
    }
}
