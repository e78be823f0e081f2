package prospector.tournament;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import prospector.tournament.Identity.By;

/** Finds the participant behind a name. Ambiguity gives no link: nothing is guessed. */
public final class ParticipantLinks {
    private final List<Participant> participants;
    private final Map<String, Participant> aliases;
    private final Map<String, Participant> aliasKeys;

    public ParticipantLinks(List<Participant> participants) {
        this(participants, Map.of());
    }

    /** @param aliases other names of participants, from the overrides */
    public ParticipantLinks(List<Participant> participants, Map<String, Participant> aliases) {
        this.participants = List.copyOf(participants);
        this.aliases = Map.copyOf(aliases);
        this.aliasKeys = new HashMap<>();
        aliases.forEach((name, participant) -> aliasKeys.merge(NameKey.of(name), participant,
                (one, other) -> one.equals(other) ? one : null));
    }

    /**
     * The participant, if the name tells who it is, see {@link #identify}.
     *
     * @param name null: no link
     * @param match the match that the save belongs to, if known
     */
    public Optional<Participant> find(String name, Optional<Match> match) {
        return identify(name, match).found();
    }

    /**
     * Those of the match come first, then all; the exact name before the normalised one, the display name beside the account;
     * last the aliases. Where several fit at one step, no later step of the names is asked.
     *
     * @param name null: nobody
     * @param match the match that the save belongs to, if known
     */
    public Identity identify(String name, Optional<Match> match) {
        if (name == null || name.isBlank()) {
            return Identity.UNKNOWN;
        }
        List<Participant> sides = match.map(Match::participants).orElse(List.of()).stream()
                .flatMap(id -> participants.stream().filter(participant -> participant.participantId() == id)).toList();
        Identity named = byName(sides, name).or(() -> byName(participants, name)).orElse(Identity.UNKNOWN);
        return named.participant() != null ? named : byAlias(name).orElse(named);
    }

    /** The participant that an override names; empty: there is none, or several have the name. */
    public Optional<Participant> find(Overrides.Person person) {
        if (person.id() != null) {
            return participants.stream().filter(participant -> participant.participantId() == person.id()).findFirst();
        }
        return byName(participants, person.name()).flatMap(Identity::found);
    }

    private Optional<Identity> byAlias(String name) {
        return Optional.ofNullable(aliases.getOrDefault(name, aliasKeys.get(NameKey.of(name))))
                .map(participant -> Identity.of(participant, By.ALIAS));
    }

    private static Optional<Identity> byName(List<Participant> among, String name) {
        String key = NameKey.of(name);
        return only(among, By.EXACT_NAME, participant -> participant.name().equals(name))
                .or(() -> only(among, By.NORMALISED_NAME, participant -> NameKey.of(participant.name()).equals(key)))
                .or(() -> only(among, By.NORMALISED_NAME, participant -> participant.challongeUsername() != null
                        && NameKey.of(participant.challongeUsername()).equals(key)));
    }

    private static Optional<Identity> only(List<Participant> among, By by, Predicate<Participant> fits) {
        List<Participant> fitting = among.stream().filter(fits).toList();
        return switch (fitting.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Identity.of(fitting.get(0), by));
            default -> Optional.of(Identity.unclear(fitting));
        };
    }
}
