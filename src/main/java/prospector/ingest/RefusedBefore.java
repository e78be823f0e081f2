package prospector.ingest;

/** A file that was refused when the current snapshot was made. */
public record RefusedBefore(String file, String sha256, String reason, String detail) {
}
