package prospector.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keeps refused files aside with their reason: moved from the saves directory, copied from any other. */
final class RefusedFiles {
    private static final String DIRECTORY = "refused";
    private static final String REASON = ".reason.txt";

    private final Path saves;

    RefusedFiles(Path saves) {
        this.saves = saves;
    }

    void keep(ImportOutcome.Refused refused) {
        SaveFile file = refused.file();
        Path target = saves.resolve(DIRECTORY).resolve(file.name());
        try {
            Files.createDirectories(target.getParent());
            if (isInSavesDirectory(file.path())) {
                Files.move(file.path(), target, StandardCopyOption.REPLACE_EXISTING);
            } else if (!Files.exists(target) || Files.size(target) != file.sizeBytes()) {
                Files.copy(file.path(), target, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(target.resolveSibling(file.name() + REASON), refused.reason() + "\n" + refused.detail() + "\n",
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The refused file " + file.name() + " could not be kept in " + target.getParent(),
                    e);
        }
    }

    /** Whether a file that is missing in this directory was put aside by an import. */
    boolean movedFrom(Path directory, KnownFile refused) {
        try {
            return Files.isDirectory(saves) && Files.isSameFile(directory, saves)
                    && Files.exists(saves.resolve(DIRECTORY).resolve(refused.file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isInSavesDirectory(Path file) throws IOException {
        return Files.isDirectory(saves) && Files.isSameFile(file.toAbsolutePath().getParent(), saves);
    }
}
