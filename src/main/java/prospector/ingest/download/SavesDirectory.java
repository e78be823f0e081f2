package prospector.ingest.download;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The saves on disk. What arrives lies in a directory of its own until it is whole; a file that is there for another reason is
 * never overwritten.
 */
final class SavesDirectory {
    private static final String ARRIVING = ".download";
    private static final String REFUSED = "refused";
    private static final Pattern OF_MATCH = Pattern.compile("match_(\\d{1,18})_.*");

    private final Path saves;
    private final Path arriving;

    SavesDirectory(Path saves) {
        this.saves = saves;
        this.arriving = saves.resolve(ARRIVING);
    }

    /** Makes what is missing, and removes what a run left that died. */
    void prepare() {
        try {
            Files.createDirectories(arriving);
            try (Stream<Path> left = Files.list(arriving)) {
                for (Path file : left.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a file is written while it arrives. */
    Path arriving(Candidate candidate) {
        return arriving.resolve(candidate.key().replaceAll("[^A-Za-z0-9_-]", "-") + ".part");
    }

    /** Matches of which a save is here, by its name. */
    Set<Long> matches() {
        try (Stream<Path> files = Files.list(saves)) {
            return files.map(file -> file.getFileName().toString()).filter(SaveNames::isOfASave).map(OF_MATCH::matcher)
                    .filter(Matcher::matches).map(name -> Long.valueOf(name.group(1))).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a file is still as it was kept, here or where an import puts what it refuses. */
    boolean holds(Ledger.Entry entry) {
        try {
            Path file = saves.resolve(entry.file());
            return isRefused(entry.file()) || (Files.isRegularFile(file) && Files.size(file) == entry.sizeBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether an import put it aside. */
    boolean isRefused(String name) {
        return !Files.exists(saves.resolve(name)) && Files.exists(saves.resolve(REFUSED).resolve(name));
    }

    /**
     * Moves a file that has arrived, or that got another name, to its final one.
     *
     * @param from where it is
     * @param wanted the name it should get; it gets the candidate's id besides when that is another file's
     * @param own name that the candidate's earlier content has, to be replaced; empty: none
     * @return the name it got
     */
    String place(Path from, String wanted, Candidate candidate, Optional<String> own, Ledger ledger) {
        try {
            String name = wanted;
            for (int n = 1; !isFree(name, from, candidate, own, ledger); n++) {
                name = SaveNames.apart(wanted, n == 1 ? candidate.id() : candidate.id() + "-" + n);
            }
            Files.move(from, saves.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            if (own.isPresent() && !own.get().equals(name)) {
                Files.deleteIfExists(saves.resolve(own.get()));
            }
            return name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isFree(String name, Path from, Candidate candidate, Optional<String> own, Ledger ledger)
            throws IOException {
        if (own.filter(name::equals).isPresent()) {
            return true;
        }
        Path file = saves.resolve(name);
        return !ledger.isTaken(name, candidate.key()) && !Files.exists(saves.resolve(REFUSED).resolve(name))
                && (!Files.exists(file) || isSame(file, from));
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.isRegularFile(one) && Files.mismatch(one, other) < 0;
    }

    /** Where a kept file is. */
    Path file(String name) {
        return saves.resolve(name);
    }

    void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** MD5 of a file, as Drive states it. */
    static String md5(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
    }
}
