package prospector.web.card;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.Blocking;
import prospector.warehouse.Warehouse;
import prospector.web.OfSnapshot;
import prospector.web.error.NotThereException;
import prospector.web.format.Query;
import prospector.web.spoilers.Spoilers;

/** The picture of a page for link previews: {@code /cards/matches/7.png} of {@code /matches/7}. */
@Path("/")
@OfSnapshot
@Blocking
public final class CardResource {
    private static final int LONGEST = 200;

    private final Warehouse warehouse;
    private final Cards cards;
    private final CardPainter painter;

    CardResource(Warehouse warehouse, Cards cards, CardPainter painter) {
        this.warehouse = warehouse;
        this.cards = cards;
        this.painter = painter;
    }

    @GET
    @Path("cards/{path: .+}.png")
    @Produces("image/png")
    public byte[] png(String path, UriInfo uri) {
        Spoilers spoilers = Spoilers.of(Query.of(uri));
        if (path.length() > LONGEST) {
            throw new NotThereException("page", path.substring(0, LONGEST));
        }
        Card card = warehouse.read(reading -> cards.of(reading, path, spoilers))
                .orElseThrow(() -> new NotThereException("page", path));
        return painter.png(card);
    }
}
