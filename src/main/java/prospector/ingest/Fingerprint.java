package prospector.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import prospector.save.SaveReader;
import prospector.warehouse.Schema;

/** One value over everything that the content of a snapshot depends on: the same value, the same content. */
final class Fingerprint {
    private Fingerprint() {
    }

    static String of(List<SaveFile> accepted, String tournament) {
        StringBuilder input = new StringBuilder();
        input.append(Schema.VERSION).append('\n').append(SaveReader.VERSION).append('\n');
        accepted.forEach(file -> input.append(file.sha256()).append(' ').append(file.name()).append('\n'));
        input.append(tournament);
        try {
            byte[] bytes = input.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
