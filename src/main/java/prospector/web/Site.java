package prospector.web;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.vertx.ext.web.RoutingContext;
import prospector.warehouse.SnapshotFile;
import prospector.warehouse.Warehouse;
import prospector.web.format.Query;
import prospector.web.operator.OutageNote;

/** What the frame of every page knows about the request: {@code {inject:site.…}} in templates. Asks no question. */
@Named
@RequestScoped
public class Site {
    /** Pages of the main navigation. */
    public static final List<Place> PLACES = List.of(new Place("/", "Home"), new Place("/matches", "Matches"),
            new Place("/players", "Players"), new Place("/nations", "Nations"), new Place("/bracket", "Bracket"),
            new Place("/standings", "Standings"), new Place("/summary", "Statistics"));
    /** Pages that others lead to. */
    public static final List<Place> FURTHER = List.of(new Place("/compare", "Compare players"),
            new Place("/compare/sides", "Compare games"),
            new Place("/texts", "Texts to copy"), new Place("/operator", "Operator page"));

    /** A page of the main navigation. */
    public record Place(String path, String label) {
    }

    /** An entry of the main navigation; {@code current}: the page shown is in this section. */
    public record Entry(String path, String label, boolean current) {
    }

    private final RoutingContext request;
    private final Warehouse warehouse;
    private final OutageNote outage;
    private final String address;
    private final String version;

    Site(RoutingContext request, Warehouse warehouse, WebConfig config, OutageNote outage,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.request = request;
        this.warehouse = warehouse;
        this.outage = outage;
        this.address = config.url().map(url -> url.toString().replaceAll("/+$", "")).orElse("");
        this.version = version;
    }

    public List<Entry> navigation() {
        return PLACES.stream().map(place -> entry(place.path(), place.label())).toList();
    }

    /** Address that stands for this page whatever its filters and order are. */
    public String canonical() {
        return address + path();
    }

    /** Address of the picture that other sites show beside a link to this page. */
    public String card() {
        return address + "/cards" + (path().equals("/") ? "/index" : path()) + ".png";
    }

    /** Address of this page's data as JSON, with the same filters. */
    public String jsonUrl() {
        return dataUrl(Representation.JSON);
    }

    /** Address of this page's data as CSV, with the same filters. */
    public String csvUrl() {
        return dataUrl(Representation.CSV);
    }

    public String version() {
        return version;
    }

    /** Id of the snapshot that new requests get, or {@code none}. */
    public String snapshot() {
        return warehouse.snapshot().map(SnapshotFile::id).orElse("none");
    }

    /** That a service does not answer, in one sentence; null: all do. */
    public String outage() {
        return outage.text().orElse(null);
    }

    private String dataUrl(Representation representation) {
        String path = path().equals("/") ? "/index" : path();
        String query = Query.filled(request.request().query()).collect(Collectors.joining("&"));
        return path + representation.suffix() + (query.isEmpty() ? "" : "?" + query);
    }

    private Entry entry(String path, String label) {
        boolean current = path.equals("/") ? path().equals("/") : (path() + "/").startsWith(path + "/");
        return new Entry(path, label, current);
    }

    private String path() {
        return request.request().path() == null ? "/" : withoutTrailingSlash(request.request().path());
    }

    private static String withoutTrailingSlash(String path) {
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
