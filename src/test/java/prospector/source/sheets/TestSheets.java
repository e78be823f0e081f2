package prospector.source.sheets;

import java.time.Clock;

import prospector.source.GoogleConfig;
import prospector.source.TestSources;

/** Google Sheets made by hand, for tests against stand-ins; wants a running container. */
public final class TestSheets {
    private TestSheets() {
    }

    public static Sheets sheets(GoogleConfig google, TestSources.Settings settings, Clock clock) {
        return new Sheets(google, settings, TestSources.files(settings.data()), TestSources.http(settings), clock);
    }
}
