package prospector.ingest.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import prospector.demo.DemoTournament;
import prospector.source.StandIns;

/**
 * The demo tournament as Challonge serves it: description, attachments, files; and the two Google services with little to say.
 */
public final class DemoServices {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final StandIns standIns;
    private final JsonNode description;
    private final List<Path> saves;

    /** @param directory where the tournament is written, not below the data root */
    public DemoServices(StandIns standIns, int matches, Path directory) {
        this.standIns = standIns;
        try {
            new DemoTournament(matches, 7).writeTo(directory);
            description = JSON.readTree(directory.resolve("tournament.json").toFile());
            try (Stream<Path> files = Files.list(directory)) {
                saves = files.filter(file -> file.toString().endsWith(".zip")).sorted().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Challonge ids of the matches that have a save, in the order in which {@link #upload} takes them. */
    public List<Long> matchesWithSave() {
        return saves.stream().map(DemoServices::matchId).toList();
    }

    /** From now on so many matches have their save attached, and the services are up. */
    public DemoServices upload(int count) {
        List<Path> attached = saves.subList(0, count);
        List<Long> matches = new ArrayList<>(matchesWithSave().subList(0, count));
        JsonNode answer = description.deepCopy();
        ((ObjectNode) answer.path("tournament")).put("url", StandIns.TOURNAMENT);
        for (JsonNode wrapped : answer.path("tournament").path("matches")) {
            ObjectNode match = (ObjectNode) wrapped.path("match");
            boolean has = matches.contains(match.path("id").asLong());
            match.put("has_attachment", has).put("attachment_count", has ? 1 : 0);
        }
        standIns.tournament(answer.toString());
        attached.forEach(this::attach);
        standIns.folder("{\"files\": []}");
        standIns.sheet("GAMEDATA,\n");
        return this;
    }

    private void attach(Path save) {
        long match = matchId(save);
        String name = save.getFileName().toString().replaceFirst("match_\\d+_", "");
        try {
            byte[] content = Files.readAllBytes(save);
            ArrayNode list = JSON.createArrayNode();
            list.addObject().putObject("match_attachment").put("id", match * 10).put("match_id", match)
                    .put("original_file_name", name).put("asset_file_name", name)
                    .put("asset_content_type", "application/zip").put("asset_file_size", content.length)
                    .put("asset_url", standIns.fileUrl(match + ".zip").toString()).putNull("url").putNull("description")
                    .put("created_at", "2026-10-01T10:00:00.000Z");
            standIns.attachments(match, list.toString()).file(match + ".zip", content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long matchId(Path save) {
        return Long.parseLong(save.getFileName().toString().replaceFirst("match_(\\d+)_.*", "$1"));
    }
}
