package prospector.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a save into a ZIP whose bytes depend on nothing but the save: the time of the entry is that of the match. */
final class SaveZip {

    private SaveZip() {
    }

    static byte[] of(PlayedGame game) {
        var bytes = new ByteArrayOutputStream(1 << 18);
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED + 2);
            var entry = new ZipEntry(game.plan().entryName());
            entry.setTimeLocal(LocalDateTime.of(game.plan().date(), LocalTime.of(20, 15)));
            zip.putNextEntry(entry);
            zip.write(SaveXml.write(game).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
        return bytes.toByteArray();
    }
}
