package prospector.source.challonge;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import prospector.source.Digest;
import prospector.source.Json;
import prospector.source.SourceException;
import prospector.source.SourceException.Kind;
import prospector.source.SourceFiles;

/** Asks Challonge, within the request budget, and keeps its last good answers. */
@ApplicationScoped
public class Challonge {
    private static final String FILE = "challonge-tournament.json";
    private static final String VALIDATORS = "challonge-validators.json";

    private final ChallongeConfig config;
    private final ChallongeRequests requests;
    private final RequestBudget budget;
    private final SourceFiles files;

    Challonge(ChallongeConfig config, ChallongeRequests requests, RequestBudget budget, SourceFiles files) {
        this.config = config;
        this.requests = requests;
        this.budget = budget;
        this.files = files;
    }

    /**
     * Asks for the tournament with participants and matches: one request. A good answer, also "not modified", is kept as
     * {@code sources/challonge-tournament.json}.
     *
     * @return the answer as Challonge gave it, JSON
     * @throws SourceException when there is no usable answer; what is kept stays
     */
    public String tournament() {
        return tournament(tournamentId());
    }

    /**
     * The same for another tournament than the configured one.
     *
     * @param tournament its number or address
     * @throws SourceException when there is no usable answer; what is kept stays
     */
    public String tournament(String tournament) {
        String credentials = credentials();
        String what = "the tournament " + tournament;
        Optional<String> kept = files.readText(FILE).filter(Challonge::isTournament);
        Kept with = kept.flatMap(text -> validators(text, tournament)).orElse(new Kept(null, null, null, null));
        ChallongeAnswer answer = requests.send(what,
                client -> client.tournament(credentials, with.etag(), with.lastModified(), tournament));
        if (answer.isNotModified()) {
            return kept.orElseThrow(() -> unexpected(what));
        }
        if (!isTournament(answer.body())) {
            throw unexpected(what);
        }
        files.writeText(FILE, answer.body());
        files.write(VALIDATORS,
                new Kept(address(tournament), answer.etag(), answer.lastModified(), Digest.sha256(answer.body())));
        return answer.body();
    }

    private Optional<Kept> validators(String text, String tournament) {
        return files.read(VALIDATORS, Kept.class)
                .filter(kept -> address(tournament).equals(kept.address()) && Digest.sha256(text).equals(kept.sha256()));
    }

    private String address(String tournament) {
        return config.url() + " " + tournament;
    }

    private static boolean isTournament(String text) {
        try {
            return Json.read(text, JsonNode.class).path("tournament").path("id").isIntegralNumber();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static SourceException unexpected(String what) {
        return new SourceException(Kind.UNEXPECTED,
                "Challonge answered with something else than the JSON of " + what + ", perhaps a web page.",
                "Try again later; check CHALLONGE_URL when it is set.");
    }

    /**
     * Asks for the attachments of a match: one request.
     *
     * @throws SourceException when there is no usable answer
     */
    public List<Attachment> attachments(long matchId) {
        return attachments(tournamentId(), matchId);
    }

    /**
     * The same in another tournament than the configured one.
     *
     * @param tournament its number or address
     * @throws SourceException when there is no usable answer
     */
    public List<Attachment> attachments(String tournament, long matchId) {
        String credentials = credentials();
        String what = "the attachments of match " + matchId;
        ChallongeAnswer answer = requests.send(what, client -> client.attachments(credentials, tournament, matchId));
        try {
            return AttachmentJson.read(answer.body(), matchId);
        } catch (JsonProcessingException e) {
            throw unexpected(what);
        }
    }

    /** What is left of the request budget; sends nothing. */
    public BudgetState budget() {
        return budget.state();
    }

    /** HTTP Basic: a header, because an address ends up in logs. */
    private String credentials() {
        String key = config.key().map(String::strip).orElseThrow(() -> new SourceException(Kind.NOT_CONFIGURED,
                "No key of Challonge is configured.", "Set CHALLONGE_KEY, and CHALLONGE_USER to the account it belongs to."));
        String pair = config.user().map(String::strip).orElse("") + ":" + key;
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private String tournamentId() {
        return config.tournamentId().map(String::strip).orElseThrow(() -> new SourceException(Kind.NOT_CONFIGURED,
                "No tournament of Challonge is configured.", "Set CHALLONGE_TOURNAMENT_ID."));
    }
}
