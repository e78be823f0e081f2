package prospector.web.operator;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import prospector.source.SourceName;
import prospector.source.SourceStatus;
import prospector.web.format.Format;

/** When visitors are told that a service does not answer, and how. */
final class OutageRules {
    private OutageRules() {
    }

    /**
     * The note.
     *
     * @param sources those that are configured
     * @param oldAfter a good answer older than this is no good news any more
     * @param complete the tournament is over, so that nothing new is missed by not asking
     * @return one sentence about the most important service in trouble; empty: there is none
     */
    static Optional<String> note(List<SourceStatus> sources, Instant now, Duration oldAfter, boolean complete) {
        return sources.stream()
                .filter(status -> status.lastTry() != null)
                .filter(status -> failed(status) || (!complete && isOld(status, now, oldAfter)))
                .min(Comparator.comparing(SourceStatus::source))
                .map(OutageRules::sentence);
    }

    private static boolean failed(SourceStatus status) {
        return status.problem() != null;
    }

    private static boolean isOld(SourceStatus status, Instant now, Duration oldAfter) {
        return status.lastGood() != null && status.lastGood().plus(oldAfter).isBefore(now);
    }

    private static String sentence(SourceStatus status) {
        String what = subject(status.source());
        String who = status.source().label();
        if (status.lastGood() == null) {
            return what + " may be missing: " + who + " has not answered yet.";
        }
        return what + " as of " + Format.minute(status.lastGood()) + ": " + who
                + (failed(status) ? " has not answered since." : " has not been asked since.");
    }

    private static String subject(SourceName source) {
        return switch (source) {
            case CHALLONGE -> "Results";
            case DRIVE -> "Large saves";
            case SHEETS -> "Pick order";
        };
    }
}
