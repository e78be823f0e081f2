package prospector.tournament;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
        if (id(tournament, "id") == null) {
            throw new IllegalArgumentException("it has no tournament with an id");
        }
        Map<Long, Long> groupIds = new HashMap<>();
        Map<Long, Participant> participants = new LinkedHashMap<>();
        for (JsonNode node : entries(tournament, "participants", "participant")) {
            Participant participant = participant(node);
            participants.putIfAbsent(participant.participantId(), participant);
            node.path("group_player_ids").forEach(id -> groupIds.put(id.asLong(), participant.participantId()));
        }
        return new TournamentDescription(Optional.of(tournament(tournament)), List.copyOf(participants.values()),
                matches(tournament, groupIds));
    }

    /** The things of one sort, each wrapped in an object of its own name; one without an id is no use and left out. */
    private static List<JsonNode> entries(JsonNode tournament, String list, String name) {
        List<JsonNode> entries = new ArrayList<>();
        for (JsonNode wrapped : tournament.path(list)) {
            JsonNode entry = wrapped.has(name) ? wrapped.path(name) : wrapped;
            if (id(entry, "id") != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static Tournament tournament(JsonNode node) {
        return new Tournament(id(node, "id"), node.path("name").asText("Tournament"),
                text(node, "full_challonge_url"),
                text(node, "tournament_type"), text(node, "state"), time(node, "started_at"), time(node, "completed_at"),
                number(node, "participants_count"), flag(node, "group_stages_enabled"), text(node, "ranked_by"),
                points(node, "match_win"), points(node, "match_tie"), decimal(node, "pts_for_bye"));
    }

    /** A round robin has points of its own; they are written as text, "1.0". */
    private static Double points(JsonNode tournament, String name) {
        boolean roundRobin = tournament.path("tournament_type").asText().equals("round robin");
        return decimal(tournament, (roundRobin ? "rr_pts_for_" : "pts_for_") + name);
    }

    private static Participant participant(JsonNode node) {
        String username = text(node, "challonge_username");
        String name = Optional.ofNullable(text(node, "display_name")).or(() -> Optional.ofNullable(text(node, "name")))
                .or(() -> Optional.ofNullable(username)).orElse("Participant " + node.path("id").asText());
        return new Participant(id(node, "id"), name, username, number(node, "seed"), number(node, "final_rank"),
                flag(node, "active"));
    }

    private static List<Match> matches(JsonNode tournament, Map<Long, Long> groupIds) {
        Map<Long, Match> matches = new LinkedHashMap<>();
        for (JsonNode node : entries(tournament, "matches", "match")) {
            matches.putIfAbsent(id(node, "id"), match(node, groupIds));
        }
        Brackets brackets = new Brackets(tournament.path("tournament_type").asText(), matches.values());
        return matches.values().stream().map(match -> match.withBracket(brackets.of(match))).toList();
    }

    private static Match match(JsonNode node, Map<Long, Long> groupIds) {
        Long id = id(node, "id");
        return new Match(id.toString(), id, number(node, "round"), null,
                text(node, "identifier"), number(node, "suggested_play_order"), text(node, "state"), text(node, "scores_csv"),
                flag(node, "forfeited"), time(node, "scheduled_time"),
                time(node, "completed_at"), participantId(node, "player1_id", groupIds),
                participantId(node, "player2_id", groupIds), participantId(node, "winner_id", groupIds), id(node, "group_id"),
                id(node, "player1_prereq_match_id"), id(node, "player2_prereq_match_id"),
                flag(node, "player1_is_prereq_match_loser"), flag(node, "player2_is_prereq_match_loser"),
                time(node, "underway_at"), number(node, "attachment_count"));
    }

    /** In a group stage the sides are named by ids of their own, which the participants list. */
    private static Long participantId(JsonNode node, String field, Map<Long, Long> groupIds) {
        Long id = id(node, field);
        return id == null ? null : groupIds.getOrDefault(id, id);
    }

    private static String text(JsonNode node, String field) {
        String text = node.path(field).asText("").strip();
        return text.isEmpty() || node.path(field).isNull() ? null : text;
    }

    private static Integer number(JsonNode node, String field) {
        Long number = id(node, field);
        return number == null || number.intValue() != number ? null : number.intValue();
    }

    /** A whole number, also when it is written as text. */
    private static Long id(JsonNode node, String field) {
        JsonNode value = node.path(field);
        try {
            return value.canConvertToLong() && value.isNumber() ? Long.valueOf(value.asLong())
                    : value.isTextual() ? Long.valueOf(value.asText().strip()) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Boolean flag(JsonNode node, String field) {
        return node.path(field).isBoolean() ? node.path(field).asBoolean() : null;
    }

    private static Double decimal(JsonNode node, String field) {
        String text = text(node, field);
        try {
            return text == null ? null : Double.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
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
