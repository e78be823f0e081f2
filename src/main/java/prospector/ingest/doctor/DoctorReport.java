package prospector.ingest.doctor;

import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Everything that was looked at, in the order of an operator's questions.
 *
 * @param missing variables that must be set and are not
 */
public record DoctorReport(List<Check> checks, List<String> missing) {
    public DoctorReport {
        checks = List.copyOf(checks);
        missing = List.copyOf(missing);
    }

    /** The worst level among the checks. */
    @JsonProperty
    public Check.Level worst() {
        return checks.stream().map(Check::level).max(Comparator.naturalOrder()).orElse(Check.Level.OK);
    }
}
