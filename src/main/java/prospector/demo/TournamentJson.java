package prospector.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes the tournament as Challonge answers for it with participants and matches included (API version 1). */
final class TournamentJson {

    static final long TOURNAMENT_ID = 17_000_001L;
    static final long FIRST_MATCH_ID = 440_100_000L;

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final List<Entrant> entrants;
    private final List<BracketMatch> matches;
    private final Set<BracketMatch> withSave;

    TournamentJson(List<Entrant> entrants, List<BracketMatch> matches, Set<BracketMatch> withSave) {
        this.entrants = entrants;
        this.matches = matches;
        this.withSave = withSave;
    }

    static long matchId(BracketMatch match) {
        return FIRST_MATCH_ID + match.order * 13L;
    }

    void write(Path file) throws IOException {
        var mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        mapper.writeValue(file.toFile(), nodes.objectNode().set("tournament", tournament()));
    }

    private JsonNode tournament() {
        var result = nodes.objectNode();
        long played = matches.stream().filter(BracketMatch::decided).count();
        result.put("id", TOURNAMENT_ID).put("name", "Prospector Demo Tournament").put("url", "prospector_demo")
                .put("full_challonge_url", "https://challonge.com/prospector_demo").put("description", "")
                .put("tournament_type", "double elimination").put("state", "underway");
        result.put("start_at", time(MatchPlanner.date(matches.get(0)).minusDays(1))).putNull("completed_at");
        result.put("started_at", time(MatchPlanner.date(matches.get(0)).minusDays(1)));
        result.put("created_at", time(MatchPlanner.date(matches.get(0)).minusDays(20)));
        result.put("updated_at", time(MatchPlanner.date(matches.get(matches.size() - 1))));
        result.put("participants_count", entrants.size()).put("progress_meter", 100 * played / matches.size())
                .put("accept_attachments", true).put("group_stages_enabled", false).put("group_stages_were_started", false)
                .putNull("grand_finals_modifier").put("hold_third_place_match", false).put("ranked_by", "match wins")
                .put("game_name", "Old World").put("private", false).put("teams", false).putNull("subdomain");
        var participants = result.putArray("participants");
        entrants.forEach(entrant -> participants.add(nodes.objectNode().set("participant", participant(entrant))));
        var list = result.putArray("matches");
        matches.forEach(match -> list.add(nodes.objectNode().set("match", match(match))));
        return result;
    }

    private JsonNode participant(Entrant entrant) {
        var result = nodes.objectNode();
        result.put("id", entrant.id()).put("tournament_id", TOURNAMENT_ID).put("name", entrant.name())
                .put("display_name", entrant.name()).put("seed", entrant.seed()).put("active", true).putNull("final_rank")
                .putNull("group_id").put("on_waiting_list", false).put("checked_in", false).putNull("misc").putNull("icon");
        if (entrant.seed() % 3 == 0) {
            result.putNull("username").putNull("challonge_username").putNull("challonge_user_id");
        } else {
            result.put("username", entrant.account()).put("challonge_username", entrant.account())
                    .put("challonge_user_id", 3_000_000 + entrant.seed());
        }
        result.putArray("group_player_ids");
        return result;
    }

    private JsonNode match(BracketMatch match) {
        var result = nodes.objectNode();
        var state = match.decided() ? "complete" : match.ready() ? "open" : "pending";
        result.put("id", matchId(match)).put("tournament_id", TOURNAMENT_ID).put("state", state)
                .put("round", match.round).put("identifier", identifier(match.order))
                .put("suggested_play_order", match.order + 1);
        source(result, "player1", match.one);
        source(result, "player2", match.two);
        result.put("prerequisite_match_ids_csv", prerequisites(match));
        outcome(result, match);
        result.putNull("group_id").putNull("optional").putNull("location");
        result.put("scheduled_time", match.ready() ? scheduled(match) : null);
        boolean saved = withSave.contains(match);
        result.put("has_attachment", saved);
        if (saved) {
            result.put("attachment_count", 1);
        } else {
            result.putNull("attachment_count");
        }
        return result;
    }

    private void outcome(ObjectNode result, BracketMatch match) {
        var date = MatchPlanner.date(match);
        result.put("started_at", match.ready() ? time(date.minusDays(3)) : null).putNull("underway_at");
        if (match.decided()) {
            result.put("winner_id", match.winner.id()).put("loser_id", match.loser.id())
                    .put("completed_at", time(date)).put("updated_at", time(date));
            result.put("scores_csv", match.winner.equals(match.one.who()) ? "1-0" : "0-1");
            result.put("forfeited", match.forfeited);
        } else {
            result.putNull("winner_id").putNull("loser_id").putNull("completed_at").put("scores_csv", "").putNull("forfeited");
        }
    }

    private void source(ObjectNode result, String player, BracketMatch.Source source) {
        if (source.decided()) {
            result.put(player + "_id", source.who().id());
        } else {
            result.putNull(player + "_id");
        }
        if (source.match() == null) {
            result.putNull(player + "_prereq_match_id");
        } else {
            result.put(player + "_prereq_match_id", matchId(source.match()));
        }
        result.put(player + "_is_prereq_match_loser", source.loser());
    }

    private static String prerequisites(BracketMatch match) {
        return Stream.of(match.one, match.two).filter(source -> source.match() != null)
                .map(source -> String.valueOf(matchId(source.match()))).collect(Collectors.joining(","));
    }

    /** A, B … Z, AA, AB … */
    private static String identifier(int order) {
        var letter = String.valueOf((char) ('A' + order % 26));
        return order < 26 ? letter : identifier(order / 26 - 1) + letter;
    }

    /** On the evening of the match, at the full hour or half past. */
    private static String scheduled(BracketMatch match) {
        return OffsetDateTime.of(MatchPlanner.date(match), LocalTime.of(17 + match.order % 4, match.order % 3 == 0 ? 30 : 0),
                ZoneOffset.UTC).toString();
    }

    private static String time(LocalDate date) {
        return OffsetDateTime.of(date, LocalTime.of(21, 30), ZoneOffset.UTC).toString();
    }
}
