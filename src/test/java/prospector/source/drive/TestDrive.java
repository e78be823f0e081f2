package prospector.source.drive;

import java.time.Clock;

import prospector.source.GoogleConfig;
import prospector.source.TestSources;

/** Google Drive made by hand, for tests against stand-ins; wants a running container. */
public final class TestDrive {
    private TestDrive() {
    }

    public static Drive drive(GoogleConfig google, TestSources.Settings settings, Clock clock) {
        return new Drive(google, TestSources.files(settings.data()),
                new DriveRequests(google, settings, TestSources.http(settings), clock));
    }
}
