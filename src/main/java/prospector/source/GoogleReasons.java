package prospector.source;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * Why Google refused, taken out of the body of its answer: {@code error.errors[].reason}, {@code error.details[].reason} and
 * {@code error.status}, and of the HTML page that it shows to an address that asks too often.
 */
public final class GoogleReasons {
    private static final Set<String> QUOTA = Set.of("userratelimitexceeded", "ratelimitexceeded", "dailylimitexceeded",
            "quotaexceeded", "downloadquotaexceeded", "sharingratelimitexceeded", "rate_limit_exceeded", "resource_exhausted");
    private static final Set<String> KEY = Set.of("keyinvalid", "keyexpired", "api_key_invalid", "accessnotconfigured",
            "service_disabled", "iprefererblocked", "dailylimitexceededunreg", "autherror", "unauthenticated");

    private final Set<String> reasons;
    private final boolean tooManyQueries;

    private GoogleReasons(Set<String> reasons, boolean tooManyQueries) {
        this.reasons = reasons;
        this.tooManyQueries = tooManyQueries;
    }

    /**
     * Reads the reasons.
     *
     * @param body of an answer that is not a good one
     */
    public static GoogleReasons of(String body) {
        Set<String> reasons = new LinkedHashSet<>();
        try {
            JsonNode error = Json.read(body, JsonNode.class).path("error");
            error.path("errors").forEach(each -> reasons.add(lower(each.path("reason"))));
            error.path("details").forEach(each -> reasons.add(lower(each.path("reason"))));
            reasons.add(lower(error.path("status")));
            reasons.remove("");
            return new GoogleReasons(reasons, false);
        } catch (JsonProcessingException e) {
            return new GoogleReasons(Set.of(), body.toLowerCase(Locale.ROOT).contains("automated queries"));
        }
    }

    private static String lower(JsonNode reason) {
        return reason.asText("").toLowerCase(Locale.ROOT);
    }

    /** Whether a limit of requests is reached. */
    public boolean isQuota() {
        return tooManyQueries || reasons.stream().anyMatch(QUOTA::contains);
    }

    /** Whether the key is wrong, blocked, or not meant for Google Drive. */
    public boolean isKey() {
        return reasons.stream().anyMatch(reason -> KEY.contains(reason) || reason.startsWith("api_key_"));
    }
}
