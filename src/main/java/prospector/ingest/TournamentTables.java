package prospector.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import prospector.ingest.ImportOutcome.Hidden;
import prospector.ingest.ImportOutcome.Imported;
import prospector.ingest.ImportOutcome.Refused;
import prospector.ingest.ImportOutcome.Superseded;
import prospector.ingest.ImportOutcome.Unchanged;
import prospector.ingest.Rows.Import;
import prospector.ingest.Rows.Quality;
import prospector.ingest.Rows.Snapshot;
import prospector.ingest.download.StoredAttachment;
import prospector.save.SaveReader;
import prospector.tournament.GameLink;
import prospector.tournament.LinkedTournament;
import prospector.tournament.Match;
import prospector.tournament.Tournament;
import prospector.warehouse.Schema;
import prospector.warehouse.SnapshotBuild;

/** Writes the tables that need all games and the tournament together. */
final class TournamentTables {
    private final SnapshotBuild build;
    private final TournamentInput tournament;
    private final List<Quality> findings = new ArrayList<>();

    TournamentTables(SnapshotBuild build, TournamentInput tournament) {
        this.build = build;
        this.tournament = tournament;
    }

    void write(List<GameEntry> entries, LinkedTournament linked, List<ImportOutcome> outcomes) {
        Map<String, GameLink> links = linked.games().stream()
                .collect(Collectors.toMap(link -> link.game().gameId(), Function.identity()));
        List<LinkedGame> games = entries.stream().map(entry -> new LinkedGame(entry, links.get(entry.gameId()))).toList();
        build.set("games", List.of("game_id"), games.stream().map(LinkedGame::row).toList());
        build.set("players", List.of("game_id", "player"), games.stream().flatMap(LinkedGame::playerRows).toList());
        build.append("tournaments", tournament.description().tournament().<List<Tournament>> map(List::of).orElse(List.of()));
        build.append("participants", tournament.description().participants());
        build.append("matches", linked.matches());
        List<StoredAttachment> attachments = attachments(linked);
        build.append("attachments", attachments);
        findings.addAll(withoutSave(linked, attachments, outcomes));
        build.append("pick_order", linked.pickOrder());
        build.append("imports", outcomes.stream().map(TournamentTables::row).toList());
        games.forEach(game -> findings.addAll(game.findings()));
        linked.doubts().forEach(doubt -> findings.add(Quality.of(doubt)));
        linked.problems().forEach(problem -> findings.add(Quality.ofImport(problem.kind().name(), null,
                problem.place().toString(), problem.message(), "Correct or remove the entry; see docs/overrides.")));
        tournament.problem().ifPresent(problem -> findings.add(Quality.ofImport("TOURNAMENT_UNREADABLE", null, null, problem,
                "Fetch the description again, or remove the file.")));
        build.append("quality", findings);
    }

    private List<StoredAttachment> attachments(LinkedTournament linked) {
        Set<String> shown = linked.matches().stream().map(Match::matchId).collect(Collectors.toSet());
        return tournament.attachments().stream().filter(attachment -> shown.contains(attachment.matchId())).toList();
    }

    /** Matches that are played and have attachments, none of which is a save that was taken, here or for another match. */
    private static List<Quality> withoutSave(LinkedTournament linked, List<StoredAttachment> attachments,
            List<ImportOutcome> outcomes) {
        Set<String> taken = outcomes.stream().filter(outcome -> outcome.kind() != ImportOutcome.Kind.REFUSED)
                .map(outcome -> outcome.file().name()).collect(Collectors.toSet());
        Set<String> withGame = linked.games().stream().map(link -> link.match().matchId()).collect(Collectors.toSet());
        Map<String, List<StoredAttachment>> ofMatch = attachments.stream()
                .collect(Collectors.groupingBy(StoredAttachment::matchId));
        return linked.matches().stream().filter(match -> "complete".equals(match.state()))
                .filter(match -> ofMatch.containsKey(match.matchId()) && !withGame.contains(match.matchId()))
                .filter(match -> ofMatch.get(match.matchId()).stream().noneMatch(one -> taken.contains(one.saveFile())))
                .map(match -> withoutSave(match, ofMatch.get(match.matchId()))).toList();
    }

    private static Quality withoutSave(Match match, List<StoredAttachment> attachments) {
        return Quality.ofImport("ATTACHMENT_WITHOUT_SAVE", null, "match " + match.matchId(), "Match " + match.matchId()
                + " is complete and has " + attachments.size() + (attachments.size() == 1 ? " attachment, but it is no save ("
                        : " attachments, but none of them is a save (")
                + attachments.stream().map(TournamentTables::words).collect(Collectors.joining(", ")) + ").",
                "Attach the save of the match on Challonge.");
    }

    private static String words(StoredAttachment attachment) {
        return Objects.requireNonNullElse(attachment.name(), attachment.kind())
                + (attachment.reason() == null ? "" : ": " + attachment.reason());
    }

    void write(String applicationVersion, Instant createdAt, Fingerprint fingerprint) {
        build.append("snapshot", List.of(
                new Snapshot(Schema.VERSION, SaveReader.VERSION, applicationVersion, createdAt, fingerprint.value(),
                        fingerprint.reader())));
    }

    long findings() {
        return findings.size();
    }

    private static Import row(ImportOutcome outcome) {
        SaveFile file = outcome.file();
        String kind = outcome.kind().word();
        return switch (outcome.kind()) {
            case IMPORTED -> new Import(file.name(), file.sha256(), file.sizeBytes(), ((Imported) outcome).gameId(),
                    SaveReader.VERSION, kind, null, null, ((Imported) outcome).warnings());
            case UNCHANGED -> new Import(file.name(), file.sha256(), file.sizeBytes(), ((Unchanged) outcome).gameId(),
                    SaveReader.VERSION, kind, null, null, ((Unchanged) outcome).warnings());
            case SUPERSEDED -> new Import(file.name(), file.sha256(), file.sizeBytes(), ((Superseded) outcome).gameId(),
                    SaveReader.VERSION, kind, ((Superseded) outcome).by(), null, 0);
            case HIDDEN -> new Import(file.name(), file.sha256(), file.sizeBytes(), ((Hidden) outcome).gameId(),
                    SaveReader.VERSION, kind, null, null, 0);
            case REFUSED -> new Import(file.name(), file.sha256(), file.sizeBytes(), null, SaveReader.VERSION, kind,
                    ((Refused) outcome).reason(), ((Refused) outcome).detail(), 0);
        };
    }
}
