package prospector.ingest.download;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import prospector.source.SourceException;
import prospector.source.SourceName;
import prospector.tournament.ChallongeJson;
import prospector.tournament.TournamentDescription;

/**
 * The tournament as Challonge describes it now, else as it did last.
 *
 * @param result how Challonge answered
 * @param matches what is attached to each match
 */
record TournamentAnswer(SourceResult result, TournamentDescription description, List<AttachmentCount> matches) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whether Challonge answers, so that it makes sense to ask it more. */
    boolean isFresh() {
        return result.state() == SourceResult.State.ANSWERED;
    }

    /**
     * Asks; one request.
     *
     * @param tournament number or address; empty: the configured one
     * @param kept file of the last good answer
     */
    static TournamentAnswer ask(Remote remote, Optional<String> tournament, Path kept) {
        List<String> missing = remote.missingForChallonge(tournament);
        if (!missing.isEmpty()) {
            return nothing(new SourceResult(SourceName.CHALLONGE, SourceResult.State.NOT_CONFIGURED,
                    "Challonge was not asked: " + String.join(" and ", missing) + (missing.size() > 1 ? " are" : " is")
                            + " not set.",
                    "Set them in the environment or in .env, or leave them all out when the saves come from elsewhere."));
        }
        try {
            TournamentAnswer answer = read(remote.tournament(tournament), SourceResult.State.ANSWERED, "", null);
            remote.good(SourceName.CHALLONGE);
            return answer;
        } catch (SourceException e) {
            return kept(remote, tournament, kept, e);
        } catch (IllegalArgumentException e) {
            return kept(remote, tournament, kept, new SourceException(SourceException.Kind.UNEXPECTED,
                    "Challonge's answer describes no tournament: " + e.getMessage() + ".", "Check CHALLONGE_TOURNAMENT_ID."));
        }
    }

    private static TournamentAnswer kept(Remote remote, Optional<String> tournament, Path kept, SourceException failure) {
        remote.failed(SourceName.CHALLONGE, failure);
        try {
            if (Files.isRegularFile(kept)) {
                String json = Files.readString(kept, StandardCharsets.UTF_8);
                if (isOf(json, remote.asked(tournament))) {
                    return read(json, SourceResult.State.KEPT, failure.getMessage() + " The last good answer was used: ",
                            failure.remedy());
                }
            }
        } catch (IllegalArgumentException e) {
            return nothing(new SourceResult(SourceName.CHALLONGE, SourceResult.State.FAILED, failure.getMessage()
                    + " The answer kept in " + kept + " cannot be used either: " + e.getMessage() + ".", failure.remedy()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return nothing(new SourceResult(SourceName.CHALLONGE, SourceResult.State.FAILED, failure.getMessage()
                + " No earlier answer is kept.", failure.remedy()));
    }

    /** Whether a kept answer is of the tournament that is asked for; one that does not say so is taken. */
    private static boolean isOf(String json, Optional<String> asked) {
        JsonNode tournament;
        try {
            tournament = JSON.readTree(json).path("tournament");
        } catch (IOException e) {
            throw new IllegalArgumentException("it is not JSON", e);
        }
        String url = tournament.path("url").asText("").toLowerCase(Locale.ROOT);
        if (asked.isEmpty() || url.isEmpty()) {
            return true;
        }
        String wanted = asked.get().toLowerCase(Locale.ROOT);
        String subdomain = tournament.path("subdomain").asText("").toLowerCase(Locale.ROOT);
        return wanted.equals(tournament.path("id").asText()) || wanted.equals(url) || wanted.equals(subdomain + "-" + url);
    }

    private static TournamentAnswer read(String json, SourceResult.State state, String before, String remedy) {
        TournamentDescription description = ChallongeJson.read(json);
        List<AttachmentCount> matches = AttachmentCount.of(json);
        long attached = matches.stream().filter(AttachmentCount::any).count();
        String message = matches.size() + " matches, " + attached + " of them with attachments.";
        return new TournamentAnswer(new SourceResult(SourceName.CHALLONGE, state, before + message, remedy), description,
                matches);
    }

    private static TournamentAnswer nothing(SourceResult result) {
        return new TournamentAnswer(result, TournamentDescription.NONE, List.of());
    }
}
