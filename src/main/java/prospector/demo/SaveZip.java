package prospector.demo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a save into a ZIP whose bytes depend on nothing but the save: the time of the entry is that of the match. */
final class SaveZip {

    private SaveZip() {
    }

    static void write(Path file, PlayedGame game) throws IOException {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            zip.setLevel(Deflater.BEST_SPEED + 2);
            var entry = new ZipEntry(game.plan().entryName());
            entry.setTimeLocal(LocalDateTime.of(game.plan().date(), LocalTime.of(20, 15)));
            zip.putNextEntry(entry);
            zip.write(SaveXml.write(game).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }
}
