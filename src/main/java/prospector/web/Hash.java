package prospector.web;

import java.nio.charset.StandardCharsets;

import prospector.source.Digest;

/** Short names for content: the start of its SHA-256. */
public final class Hash {
    private static final int LENGTH = 16;

    private Hash() {
    }

    /** Of several texts, in this order. */
    public static String of(String... parts) {
        return of(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }

    /** Of bytes. */
    public static String of(byte[] content) {
        return Digest.sha256(content).substring(0, LENGTH);
    }
}
