package prospector.ingest.sync;

import java.util.List;

/** Settings of a sync, for tests without a container. */
public final class Settings {
    private Settings() {
    }

    /** Everything that a sync needs. */
    public static SyncSettings complete(String every) {
        return SyncFixture.settings(every, false, true);
    }

    public static SyncSettings missing(String every, String... variables) {
        return new SyncSettings(null, SyncFixture.config(every, false), true) {
            @Override
            public List<String> missing() {
                return List.of(variables);
            }
        };
    }
}
