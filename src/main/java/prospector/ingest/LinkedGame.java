package prospector.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import prospector.ingest.Rows.PlayerLink;
import prospector.ingest.Rows.Quality;
import prospector.tournament.GameLink;
import prospector.tournament.Identity;
import prospector.tournament.NameKey;

/** A game with its place in the tournament, as rows. */
record LinkedGame(GameEntry entry, GameLink link) {

    Rows.GameLink row() {
        List<Integer> winners = link.winner().players();
        return new Rows.GameLink(entry.gameId(), link.match().matchId(), link.matchSource(), link.number(),
                entry.file().name(), entry.file().sha256(), winners.size() == 1 ? winners.get(0) : null,
                link.winner().source().word());
    }

    Stream<PlayerLink> playerRows() {
        return entry.players().stream().map(this::row);
    }

    /** What the reader found, and what the save lacks. */
    List<Quality> findings() {
        List<Quality> findings = new ArrayList<>(
                entry.findings().stream().map(finding -> Quality.ofSave(entry.gameId(), finding)).toList());
        if (!entry.game().histories()) {
            findings.add(Quality.ofImport("NO_HISTORY", entry.gameId(), null,
                    "The save keeps no history per turn, so there are no curves.", null));
        }
        return findings;
    }

    private PlayerLink row(PlayerFacts player) {
        Identity identity = link.identities().get(player.player());
        Long participant = identity.found().map(found -> Long.valueOf(found.participantId())).orElse(null);
        List<Integer> winners = link.winner().players();
        return new PlayerLink(entry.gameId(), player.player(),
                participant == null ? personId(player.name()) : participant.toString(), participant,
                Optional.ofNullable(identity.by()).map(Identity.By::word).orElse(null),
                winners.isEmpty() ? null : winners.contains(player.player()));
    }

    /** A prefix keeps a name made of digits apart from a participant id. */
    private static String personId(String name) {
        return name == null ? null : "name-" + NameKey.of(name);
    }
}
