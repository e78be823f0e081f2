package prospector.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import prospector.tournament.Match;
import prospector.tournament.ParticipantLinks;
import prospector.tournament.TournamentDescription;

/** Brings games and matches together: the Challonge id in the file name, else a match made from the game itself. */
final class Matches {
    private final TournamentDescription description;
    private final Map<String, Match> matches = new LinkedHashMap<>();

    Matches(TournamentDescription description) {
        this.description = description;
        description.matches().forEach(match -> matches.put(match.matchId(), match));
    }

    List<LinkedGame> link(List<GameEntry> entries) {
        Map<GameEntry, Match> matchOf = new LinkedHashMap<>();
        entries.forEach(entry -> matchOf.put(entry, matchOf(entry)));
        Map<String, Long> games = matchOf.values().stream()
                .collect(Collectors.groupingBy(Match::matchId, Collectors.counting()));
        ParticipantLinks links = new ParticipantLinks(description.participants());
        return matchOf.entrySet().stream()
                .map(pair -> new LinkedGame(pair.getKey(), pair.getValue(), games.get(pair.getValue().matchId()) == 1, links))
                .toList();
    }

    /** All matches, those made from games too. */
    Collection<Match> all() {
        return matches.values();
    }

    private Match matchOf(GameEntry entry) {
        Long challongeId = entry.file().challongeMatchId();
        String id = challongeId == null ? entry.gameId() : challongeId.toString();
        Instant played = Optional.ofNullable(entry.game().saveDate()).map(Matches::startOfDay).orElse(null);
        Match known = matches.getOrDefault(id, Match.ofSave(id, challongeId, null));
        Match dated = known.playedAt() == null ? known.withPlayedAt(played) : known;
        matches.put(id, dated);
        return dated;
    }

    private static Instant startOfDay(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
