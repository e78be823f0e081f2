package prospector.tournament;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the participant behind a player's name. Ambiguity gives no link: nothing is guessed. */
public final class ParticipantLinks {
    private final List<Participant> participants;

    public ParticipantLinks(List<Participant> participants) {
        this.participants = List.copyOf(participants);
    }

    /**
     * Those of the match come first, then all; the exact name before the normalised one, the display name beside the account.
     *
     * @param name the name in the save; null: no link
     * @param match the match that the save belongs to, if known
     */
    public Optional<Participant> find(String name, Optional<Match> match) {
        if (name == null) {
            return Optional.empty();
        }
        List<Participant> sides = match.map(Match::participants).orElse(List.of()).stream()
                .flatMap(id -> participants.stream().filter(participant -> participant.participantId() == id)).toList();
        return byName(sides, name).or(() -> byName(participants, name));
    }

    private static Optional<Participant> byName(List<Participant> among, String name) {
        String key = NameKey.of(name);
        return only(among, participant -> participant.name().equals(name))
                .or(() -> only(among, participant -> NameKey.of(participant.name()).equals(key)))
                .or(() -> only(among, participant -> participant.challongeUsername() != null
                        && NameKey.of(participant.challongeUsername()).equals(key)));
    }

    private static Optional<Participant> only(List<Participant> among, Predicate<Participant> fits) {
        List<Participant> fitting = among.stream().filter(fits).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
