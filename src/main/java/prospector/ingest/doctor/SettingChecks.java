package prospector.ingest.doctor;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;

import prospector.ingest.sync.SyncSettings;

/** Which settings are set, which are defaults, which are missing. Values that give access are never shown. */
@ApplicationScoped
public class SettingChecks {
    /** Settings from the environment, .env or the command line rank above those that the program brings. */
    private static final int OWN_ORDINAL = 250;
    private static final String NOT_SET = "not set";

    private static final List<Setting> SETTINGS = List.of(
            new Setting("PORT", "quarkus.http.port", Shown.VALUE),
            new Setting("PROSPECTOR_DATA", "prospector.data", Shown.VALUE),
            new Setting("SAVES_DIRECTORY", "prospector.import.saves", Shown.VALUE),
            new Setting("CHALLONGE_KEY", "prospector.challonge.key", Shown.SECRET),
            new Setting("CHALLONGE_USER", "prospector.challonge.user", Shown.SECRET),
            new Setting("CHALLONGE_TOURNAMENT_ID", "prospector.challonge.tournament-id", Shown.VALUE),
            new Setting("CHALLONGE_URL", "prospector.challonge.url", Shown.ADDRESS),
            new Setting("CHALLONGE_REQUEST_BUDGET", "prospector.challonge.request-budget", Shown.VALUE),
            new Setting("GOOGLE_DRIVE_API_KEY", "prospector.google.key", Shown.SECRET),
            new Setting("GOOGLE_DRIVE_FOLDER_ID", "prospector.google.folder-id", Shown.SECRET),
            new Setting("GOOGLE_SHEETS_SPREADSHEET_ID", "prospector.google.spreadsheet-id", Shown.SECRET),
            new Setting("GOOGLE_SHEETS_GAMEDATA_GID", "prospector.google.gamedata-gid", Shown.VALUE),
            new Setting("GOOGLE_URL", "prospector.google.url", Shown.ADDRESS),
            new Setting("ANTHROPIC_API_KEY", "prospector.anthropic.key", Shown.SECRET),
            new Setting("ANTHROPIC_URL", "prospector.anthropic.url", Shown.ADDRESS),
            new Setting("PROSPECTOR_SUMMARY_MODEL", "prospector.anthropic.model", Shown.VALUE),
            new Setting("PROSPECTOR_OFFER_SAVES", "prospector.web.offer-saves", Shown.VALUE),
            new Setting("PROSPECTOR_SYNC_ON_START", "prospector.sync.on-start", Shown.VALUE),
            new Setting("PROSPECTOR_SYNC_EVERY", "prospector.sync.every", Shown.VALUE),
            new Setting("PROSPECTOR_SNAPSHOTS_KEPT", "prospector.snapshots.kept", Shown.VALUE),
            new Setting("PROSPECTOR_S3_BUCKET", "prospector.s3.bucket", Shown.VALUE),
            new Setting("BUCKET_NAME", "bucket.name", Shown.VALUE),
            new Setting("AWS_ENDPOINT_URL_S3", "aws.endpoint.url.s3", Shown.ADDRESS),
            new Setting("AWS_REGION", "aws.region", Shown.VALUE),
            new Setting("AWS_ACCESS_KEY_ID", "aws.access.key.id", Shown.SECRET),
            new Setting("AWS_SECRET_ACCESS_KEY", "aws.secret.access.key", Shown.SECRET),
            new Setting("PROSPECTOR_S3_PATH_STYLE", "prospector.s3.path-style", Shown.VALUE),
            new Setting("PROSPECTOR_S3_FOLLOW_EVERY", "prospector.s3.follow-every", Shown.VALUE));

    private final Config config;
    private final SyncSettings sync;

    SettingChecks(Config config, SyncSettings sync) {
        this.config = config;
        this.sync = sync;
    }

    /** How a value may be shown. */
    private enum Shown {
        VALUE,
        /** Without what may stand in an address beside host and path. */
        ADDRESS,
        SECRET
    }

    /** A variable and the property that it fills. */
    private record Setting(String variable, String property, Shown shown) {
    }

    List<Check> all() {
        List<Check> checks = new ArrayList<>();
        List<String> missing = sync.missing();
        for (Setting setting : SETTINGS) {
            if (missing.contains(setting.variable())) {
                checks.add(Check.fail(setting.variable(), NOT_SET,
                        "Set it in the environment or in .env, see docs/configuration.md."));
            } else if (setting.variable().equals("PROSPECTOR_SYNC_EVERY") && sync.wrong().isPresent()) {
                checks.add(Check.fail(setting.variable(), sync.wrong().get(), "Correct it or take it away."));
            } else {
                checks.add(Check.ok(setting.variable(), found(setting)));
            }
        }
        withoutPartner("GOOGLE_DRIVE_FOLDER_ID", "GOOGLE_DRIVE_API_KEY", "the folder cannot be read").ifPresent(checks::add);
        return checks;
    }

    private Optional<Check> withoutPartner(String variable, String partner, String consequence) {
        boolean alone = isSet(variable) && !isSet(partner);
        return alone ? Optional.of(Check.warn(variable, "It is set, but " + partner + " is not: " + consequence + ".",
                "Set " + partner + ".")) : Optional.empty();
    }

    private boolean isSet(String variable) {
        return SETTINGS.stream().filter(setting -> setting.variable().equals(variable))
                .anyMatch(setting -> value(setting).isPresent());
    }

    private String found(Setting setting) {
        Optional<String> value = value(setting);
        if (value.isEmpty()) {
            return NOT_SET;
        }
        String origin = isOwn(setting) ? "set" : "default";
        return switch (setting.shown()) {
            case VALUE -> origin + ": " + value.get();
            case ADDRESS -> origin + ": " + address(value.get());
            case SECRET -> origin;
        };
    }

    private Optional<String> value(Setting setting) {
        return text(setting.property()).or(() -> text(setting.variable()));
    }

    private Optional<String> text(String name) {
        return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    }

    private boolean isOwn(Setting setting) {
        ConfigValue value = config.getConfigValue(setting.property());
        return value.getSourceOrdinal() > OWN_ORDINAL
                || Stream.of(setting.variable(), setting.variable().toLowerCase(Locale.ROOT)).map(this::text)
                        .anyMatch(Optional::isPresent);
    }

    private static String address(String value) {
        try {
            URI address = URI.create(value);
            return address.getScheme() + "://" + address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort())
                    + (address.getPath() == null ? "" : address.getPath());
        } catch (IllegalArgumentException e) {
            return "no address";
        }
    }
}
