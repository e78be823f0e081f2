package prospector.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.ingest.Rows.GameLink;
import prospector.ingest.Rows.PlayerLink;
import prospector.ingest.Rows.Quality;
import prospector.tournament.Match;
import prospector.tournament.NameKey;
import prospector.tournament.Participant;
import prospector.tournament.ParticipantLinks;
import prospector.tournament.Side;
import prospector.tournament.Winner;
import prospector.tournament.WinnerRules;

/** A game in its tournament: the match it belongs to, who its players are, who won, and what is doubtful about that. */
final class LinkedGame {
    private final GameEntry entry;
    private final Match match;
    private final Map<Integer, Participant> participants;
    private final Winner winner;
    private final Winner winnerBySave;
    private final boolean official;

    /**
     * @param match the match that the game belongs to
     * @param onlyGame whether the match has no other game: only then is Challonge's result the result of this game
     */
    LinkedGame(GameEntry entry, Match match, boolean onlyGame, ParticipantLinks links) {
        this.entry = entry;
        this.match = match;
        this.participants = link(entry.players(), match, links);
        List<Side> sides = entry.sides()
                .map(side -> new Side(side.player(), side.team(), side.out(), participantId(side.player())))
                .toList();
        Optional<Long> result = Optional.ofNullable(match.winnerParticipantId()).filter(id -> onlyGame);
        this.official = result.isPresent();
        this.winner = WinnerRules.decide(sides, result, entry.game().victoryTeam());
        this.winnerBySave = WinnerRules.bySave(sides, entry.game().victoryTeam());
    }

    GameLink link() {
        Integer only = winner.players().size() == 1 ? winner.players().get(0) : null;
        return new GameLink(entry.gameId(), match.matchId(), entry.file().name(), entry.file().sha256(), only,
                winner.source().word());
    }

    Stream<PlayerLink> playerLinks() {
        return entry.players().stream().map(this::link);
    }

    private PlayerLink link(PlayerFacts player) {
        Long participant = participantId(player.player());
        Boolean won = winner.players().isEmpty() ? null : winner.players().contains(player.player());
        return new PlayerLink(entry.gameId(), player.player(),
                participant == null ? personId(player.name()) : participant.toString(), participant, won);
    }

    /** Doubts about links and the winner, and what the reader found. */
    List<Quality> findings() {
        List<Quality> findings = new ArrayList<>(
                entry.findings().stream().map(finding -> Quality.ofSave(entry.gameId(), finding)).toList());
        if (winner.players().isEmpty()) {
            findings.add(finding("WINNER_UNKNOWN", null, "Neither Challonge nor the save names a winner.",
                    "Enter the result on Challonge, or name the winner in an override."));
        } else if (official && !winnerBySave.players().isEmpty() && !winnerBySave.players().equals(winner.players())) {
            findings.add(
                    finding("WINNER_CONFLICT", null, "Challonge and the save name different winners; Challonge is believed.",
                            "Correct the result on Challonge, or name the winner in an override."));
        }
        if (!entry.game().histories()) {
            findings.add(finding("NO_HISTORY", null, "The save keeps no history per turn, so there are no curves.", null));
        }
        if (!match.participants().isEmpty()) {
            entry.players().stream().filter(player -> player.human() && participantId(player.player()) == null)
                    .forEach(player -> findings.add(finding("UNLINKED_PLAYER", player.name(),
                            "No participant of the tournament has the name of this player, or several have it.",
                            "Name the participant in an override.")));
        }
        return findings;
    }

    private Quality finding(String kind, String subject, String message, String remedy) {
        return Quality.ofImport(kind, entry.gameId(), subject, message, remedy);
    }

    private Long participantId(int player) {
        return Optional.ofNullable(participants.get(player)).map(Participant::participantId).orElse(null);
    }

    /** Two players cannot be the same participant: then neither is linked. */
    private static Map<Integer, Participant> link(List<PlayerFacts> players, Match match, ParticipantLinks links) {
        Map<Integer, Participant> linked = new HashMap<>();
        players.forEach(player -> links.find(player.name(), Optional.of(match))
                .ifPresent(participant -> linked.put(player.player(), participant)));
        Map<Long, Long> uses = linked.values().stream()
                .collect(Collectors.groupingBy(Participant::participantId, Collectors.counting()));
        linked.values().removeIf(participant -> uses.get(participant.participantId()) > 1);
        return linked;
    }

    /** A prefix keeps a name made of digits apart from a participant id. */
    private static String personId(String name) {
        return name == null ? null : "name-" + NameKey.of(name);
    }
}
