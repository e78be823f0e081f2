package prospector.source.sheets;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.faulttolerance.api.Guard;
import prospector.source.Body;
import prospector.source.GoogleConfig;
import prospector.source.Http;
import prospector.source.Retries;
import prospector.source.RetryAfter;
import prospector.source.SourceConfig;
import prospector.source.SourceException;
import prospector.source.SourceException.Kind;
import prospector.source.SourceFiles;

/** Asks Google Sheets for the pick order. */
@ApplicationScoped
public class Sheets {
    private static final String FILE = "pick-order.csv";
    private static final String WHAT = "The sheet of the pick order";
    private static final int LIMIT_BYTES = 5 * 1024 * 1024;
    private static final URI GOOGLE = URI.create("https://docs.google.com");

    private final GoogleConfig config;
    private final SourceFiles files;
    private final Http http;
    private final Guard guard;
    private final Clock clock;

    Sheets(GoogleConfig config, SourceConfig sources, SourceFiles files, Http http, Clock clock) {
        this.config = config;
        this.files = files;
        this.http = http;
        this.guard = Retries.guard(sources.retryDelay());
        this.clock = clock;
    }

    /** Whether a spreadsheet is configured. */
    public boolean isConfigured() {
        return config.spreadsheetId().isPresent();
    }

    /**
     * Fetches the tab as CSV. A good answer is kept as {@code sources/pick-order.csv}.
     *
     * @throws SourceException when there is no usable answer, for instance an HTML page instead of CSV; what is kept stays
     */
    public String pickOrder() {
        Http.Ask ask = new Http.Ask(WHAT, address(), Map.of());
        String csv = guard.get(() -> once(ask), String.class);
        files.writeText(FILE, csv);
        return csv;
    }

    private URI address() {
        String id = config.spreadsheetId().map(String::strip).orElseThrow(() -> new SourceException(Kind.NOT_CONFIGURED,
                "No spreadsheet is configured.", "Set GOOGLE_SHEETS_SPREADSHEET_ID."));
        String gid = config.gamedataGid().map(String::strip).orElse("");
        if (!id.matches("[A-Za-z0-9_-]+") || !gid.matches("\\d*")) {
            throw new SourceException(Kind.NOT_FOUND, "GOOGLE_SHEETS_SPREADSHEET_ID or GOOGLE_SHEETS_GAMEDATA_GID is no id.",
                    "Take both from the address of the sheet: /spreadsheets/d/<id>/edit#gid=<gid>.");
        }
        String base = config.url().orElse(GOOGLE).toString().replaceAll("/+$", "");
        return URI.create(base + "/spreadsheets/d/" + id + "/export?format=csv" + (gid.isEmpty() ? "" : "&gid=" + gid));
    }

    private String once(Http.Ask ask) {
        Body.InMemory body = new Body.InMemory(WHAT, LIMIT_BYTES);
        Http.Answer answer = http.get(ask, body);
        if (answer.status() != 200) {
            throw refusal(answer);
        }
        String text = answer.isHtml() ? "<" : text(body.bytes());
        if (text.stripLeading().startsWith("<")) {
            throw notPublic("Google Sheets answered with a web page instead of CSV");
        }
        if (text.isBlank()) {
            throw new SourceException(Kind.UNEXPECTED, WHAT + " is empty.",
                    "Check that GOOGLE_SHEETS_GAMEDATA_GID names the tab with the pick order.");
        }
        return text;
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new SourceException(Kind.UNEXPECTED, WHAT + " is no UTF-8 text.",
                    "Check that GOOGLE_SHEETS_SPREADSHEET_ID names a Google spreadsheet.");
        }
    }

    private static SourceException notPublic(String said) {
        return new SourceException(Kind.NOT_PUBLIC, said + ": the sheet is not public.",
                "Share the spreadsheet with everybody who has the link.");
    }

    private SourceException refusal(Http.Answer answer) {
        String said = "Google Sheets answered with status " + answer.status();
        return switch (answer.status()) {
            case 401, 403 -> notPublic(said);
            case 400, 404, 410 -> new SourceException(Kind.NOT_FOUND, said + ": there is no such spreadsheet or tab.",
                    "Check GOOGLE_SHEETS_SPREADSHEET_ID and GOOGLE_SHEETS_GAMEDATA_GID.");
            case 429 -> new SourceException(Kind.PAUSED, said + ": too many requests.", "Try again later.",
                    RetryAfter.until(answer.retryAfter(), clock.instant()).orElse(null));
            default -> answer.status() >= 500
                    ? new SourceException(Kind.UNREACHABLE, said + ", an error of the service.", "The next run tries again.")
                    : new SourceException(Kind.UNEXPECTED, said + ".", "Look at the sheet in a browser.");
        };
    }
}
