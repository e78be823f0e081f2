package prospector.tournament;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import prospector.tournament.Identity.By;

/**
 * Finds the participants behind the players of the games: the override for the match, the account as far as names tell whose
 * it is anywhere in the tournament, the name, the alias.
 */
final class SeatLinks {
    private final ParticipantLinks names;
    private final Map<Long, Map<String, Participant>> overrides;
    private final Map<String, Set<Long>> owners = new HashMap<>();
    private final Map<Long, Participant> participants;

    /** @param overrides participant by match and name in the save */
    SeatLinks(List<Participant> participants, ParticipantLinks names, Map<Long, Map<String, Participant>> overrides) {
        this.names = names;
        this.overrides = overrides;
        this.participants = participants.stream().collect(
                Collectors.toMap(Participant::participantId, Function.identity(), (one, same) -> one, TreeMap::new));
    }

    /** Learns whose the accounts are: from overrides and names, not from aliases. */
    void learn(PlayedGame game, Optional<Match> match) {
        Set<String> shared = game.sharedAccounts();
        for (Seat seat : game.humans()) {
            Identity identity = override(seat, match).orElseGet(() -> names.identify(seat.name(), match));
            if (seat.account() != null && !shared.contains(seat.account()) && identity.participant() != null
                    && identity.by() != By.ALIAS) {
                owners.computeIfAbsent(seat.account(), account -> new TreeSet<>())
                        .add(identity.participant().participantId());
            }
        }
    }

    /** Who each player of a game is. Players that are nobody, or not clearly somebody, are there too. */
    Map<Integer, Identity> of(PlayedGame game, Optional<Match> match) {
        Set<String> shared = game.sharedAccounts();
        Map<Integer, Identity> identities = new LinkedHashMap<>();
        game.seats().forEach(seat -> identities.put(seat.player(), override(seat, match)
                .or(() -> shared.contains(seat.account()) ? Optional.empty() : owner(seat.account()))
                .orElseGet(() -> names.identify(seat.name(), match))));
        return withoutDoubles(identities);
    }

    /** Accounts that names give to several people: they are not used. */
    List<Doubt> doubts() {
        Set<String> people = new TreeSet<>();
        owners.values().stream().filter(ids -> ids.size() > 1)
                .forEach(ids -> people.add(ids.stream().map(id -> participants.get(id).name())
                        .collect(Collectors.joining(", "))));
        return people.stream().map(who -> new Doubt("ACCOUNT_AMBIGUOUS", null, who,
                "One online account plays under the names of several participants, so it was not used to link players.",
                "Name the participant of the match in overrides/participants.json.")).toList();
    }

    private Optional<Identity> override(Seat seat, Optional<Match> match) {
        return match.map(Match::challongeMatchId).map(overrides::get).map(named -> named.get(seat.name()))
                .map(participant -> Identity.of(participant, By.OVERRIDE));
    }

    private Optional<Identity> owner(String account) {
        Set<Long> ids = account == null ? Set.of() : owners.getOrDefault(account, Set.of());
        return ids.size() == 1 ? Optional.of(Identity.of(participants.get(ids.iterator().next()), By.ACCOUNT))
                : Optional.empty();
    }

    /** Two players cannot be the same participant: unless an override says which, neither is linked. */
    private static Map<Integer, Identity> withoutDoubles(Map<Integer, Identity> identities) {
        Map<Participant, List<Identity>> uses = identities.values().stream()
                .filter(identity -> identity.participant() != null).collect(Collectors.groupingBy(Identity::participant));
        Map<Integer, Identity> single = new LinkedHashMap<>(identities);
        single.replaceAll((player, identity) -> {
            List<Identity> same = uses.getOrDefault(identity.participant(), List.of());
            long overridden = same.stream().filter(other -> other.by() == By.OVERRIDE).count();
            boolean stays = same.size() < 2 || (overridden == 1 && identity.by() == By.OVERRIDE);
            return stays ? identity : Identity.unclear(List.of(identity.participant(), identity.participant()));
        });
        return single;
    }

    /** The two people of a duel, if it is clear who both are. */
    static Set<Long> pair(PlayedGame game, Map<Integer, Identity> identities) {
        Set<Long> ids = game.humans().stream().map(seat -> identities.get(seat.player()).participant())
                .filter(Objects::nonNull).map(Participant::participantId).collect(Collectors.toSet());
        return game.humans().size() == 2 && ids.size() == 2 ? ids : Set.of();
    }
}
