package prospector.tournament;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Reads Challonge's version 1 answer to {@code tournaments/{id}.json?include_participants=1&include_matches=1}. Lenient:
 * unknown fields are ignored and missing ones are null, for the service adds fields over time.
 */
public final class ChallongeJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ChallongeJson() {
    }

    /**
     * Reads one answer.
     *
     * @param json the answer as text
     * @throws IllegalArgumentException when it is not JSON or describes no tournament; the message says what is missing
     */
    public static TournamentDescription read(String json) {
        JsonNode tournament;
        try {
            tournament = JSON.readTree(json).path("tournament");
        } catch (IOException e) {
            throw new IllegalArgumentException("it is not JSON", e);
        }
        if (!tournament.path("id").canConvertToLong()) {
            throw new IllegalArgumentException("it has no tournament with an id");
        }
        Map<Long, Long> groupIds = new HashMap<>();
        List<Participant> participants = new ArrayList<>();
        for (JsonNode wrapped : tournament.path("participants")) {
            JsonNode participant = wrapped.path("participant");
            participants.add(participant(participant));
            participant.path("group_player_ids").forEach(id -> groupIds.put(id.asLong(), participant.path("id").asLong()));
        }
        return new TournamentDescription(Optional.of(tournament(tournament)), participants, matches(tournament, groupIds));
    }

    private static Tournament tournament(JsonNode node) {
        return new Tournament(node.path("id").asLong(), node.path("name").asText("Tournament"),
                text(node, "full_challonge_url"),
                text(node, "tournament_type"), text(node, "state"), time(node, "started_at"), time(node, "completed_at"),
                number(node, "participants_count"));
    }

    private static Participant participant(JsonNode node) {
        String username = text(node, "challonge_username");
        String name = Optional.ofNullable(text(node, "display_name")).or(() -> Optional.ofNullable(text(node, "name")))
                .or(() -> Optional.ofNullable(username)).orElse("Participant " + node.path("id").asText());
        return new Participant(node.path("id").asLong(), name, username, number(node, "seed"), number(node, "final_rank"));
    }

    private static List<Match> matches(JsonNode tournament, Map<Long, Long> groupIds) {
        List<JsonNode> nodes = new ArrayList<>();
        tournament.path("matches").forEach(wrapped -> nodes.add(wrapped.path("match")));
        int lastRound = nodes.stream().filter(node -> node.path("group_id").isNull() || node.path("group_id").isMissingNode())
                .mapToInt(node -> node.path("round").asInt()).max().orElse(0);
        String type = tournament.path("tournament_type").asText();
        return nodes.stream().map(node -> match(node, bracket(node, type, lastRound), groupIds)).toList();
    }

    private static Match match(JsonNode node, String bracket, Map<Long, Long> groupIds) {
        return new Match(node.path("id").asText(), node.path("id").asLong(), number(node, "round"), bracket,
                text(node, "identifier"), number(node, "suggested_play_order"), text(node, "state"), text(node, "scores_csv"),
                node.path("forfeited").isBoolean() ? node.path("forfeited").asBoolean() : null, time(node, "scheduled_time"),
                time(node, "completed_at"), participantId(node, "player1_id", groupIds),
                participantId(node, "player2_id", groupIds), participantId(node, "winner_id", groupIds));
    }

    /** The grand final has the highest round of the winners bracket; a group stage and the leagues have no bracket. */
    private static String bracket(JsonNode node, String type, int lastRound) {
        if (node.path("group_id").isNumber()) {
            return "group";
        }
        int round = node.path("round").asInt();
        return switch (type) {
            case "swiss" -> "swiss";
            case "round robin" -> "round_robin";
            case "single elimination", "double elimination" -> round < 0 ? "losers" : round == lastRound ? "final" : "winners";
            default -> null;
        };
    }

    /** In a group stage the sides are named by ids of their own, which the participants list. */
    private static Long participantId(JsonNode node, String field, Map<Long, Long> groupIds) {
        JsonNode id = node.path(field);
        return id.isNumber() ? groupIds.getOrDefault(id.asLong(), id.asLong()) : null;
    }

    private static String text(JsonNode node, String field) {
        String text = node.path(field).asText("").strip();
        return text.isEmpty() || node.path(field).isNull() ? null : text;
    }

    private static Integer number(JsonNode node, String field) {
        return node.path(field).isNumber() ? node.path(field).asInt() : null;
    }

    private static Instant time(JsonNode node, String field) {
        String text = text(node, field);
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
