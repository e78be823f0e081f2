package prospector.web.match.save;

import java.util.Locale;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.Blocking;
import prospector.stats.match.SavedGame;
import prospector.warehouse.Reading;
import prospector.warehouse.Warehouse;
import prospector.web.error.NotThereException;
import prospector.web.format.Format;
import prospector.web.format.Query;
import prospector.web.match.MatchGame;
import prospector.web.spoilers.TellsResults;

/** The save of a game as it was read, where the operator allows it. */
@Path("/")
@TellsResults
@Blocking
public final class SaveResource {
    private final Warehouse warehouse;
    private final OfferedSaves saves;

    SaveResource(Warehouse warehouse, OfferedSaves saves) {
        this.warehouse = warehouse;
        this.saves = saves;
    }

    @GET
    @Path("matches/{id: [^/.]+}/save")
    @Produces(MediaType.WILDCARD)
    public Response save(String id, @Context UriInfo uri, @Context Request request) {
        if (!saves.offered()) {
            throw NotThereException.because("The operator of this website does not offer saves for download.");
        }
        SavedGame game = warehouse.read(reading -> game(reading, id, Query.of(uri)));
        EntityTag tag = new EntityTag(game.sha256());
        byte[] content = saves.content(game);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null
                ? Response.ok(content, type(game.saveFile()))
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(game.saveFile()))
                : unchanged;
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    private static SavedGame game(Reading reading, String id, Query query) {
        MatchGame match = MatchGame.of(reading, id, query.text("game")).orElseThrow(() -> new NotThereException("match", id));
        if (match.about() == null) {
            throw new NotThereException("save of match", id);
        }
        return reading.list(SavedGame.class, id).stream().filter(game -> game.gameId().equals(match.about().gameId()))
                .findFirst().orElseThrow(() -> new NotThereException("save of match", id));
    }

    /** Imports take archives and plain documents. */
    private static String type(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xml") ? MediaType.APPLICATION_XML : "application/zip";
    }

    /** The name in letters that no header or disk stumbles over, and as it is. */
    private static String disposition(String name) {
        return "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]", "_") + "\"; filename*=UTF-8''"
                + Format.urlPath(name);
    }
}
