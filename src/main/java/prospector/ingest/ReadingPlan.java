package prospector.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import prospector.ingest.ImportOutcome.Refused;

/**
 * Which files of a directory must be read, and what the current snapshot already knows about the others. A file is known by
 * its content, whatever its name.
 */
final class ReadingPlan {
    private final Map<String, SaveFile> kept = new TreeMap<>();
    private final List<Outdated> outdated = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private final List<SaveFile> read = new ArrayList<>();

    /** @param files by name: of two files with the same content the first counts */
    ReadingPlan(List<SaveFile> files, Base base, Accounts accounts) {
        Map<String, String> gameOf = base.files().stream().filter(known -> !known.refused())
                .collect(Collectors.toMap(KnownFile::sha256, KnownFile::gameId, (first, same) -> first));
        Set<String> present = files.stream().map(SaveFile::sha256).collect(Collectors.toCollection(HashSet::new));
        for (SaveFile file : files) {
            String gameId = gameOf.get(file.sha256());
            Optional<KnownFile> refusal = base.refusal(file);
            if (refusal.isPresent()) {
                refused.add(new Refused(file, refusal.get().reason(), refusal.get().detail()));
            } else if (gameId == null || !base.saveOf(gameId).filter(present::contains).isPresent()
                    || (base.saveOf(gameId).equals(Optional.of(file.sha256())) && !accounts.know(file))) {
                // Unknown, or the save that was further along is gone: then this one may be the next best. Or nothing is kept
                // of its accounts: without them its players could be linked otherwise than by reading all.
                read.add(file);
            } else if (!base.saveOf(gameId).equals(Optional.of(file.sha256())) || kept.putIfAbsent(gameId, file) != null) {
                outdated.add(new Outdated(file, gameId));
            }
        }
    }

    /** Games to take over from the current snapshot, each with the file that stands for it now. */
    Map<String, SaveFile> kept() {
        return kept;
    }

    /** Files of those games that are not further along. */
    List<Outdated> outdated() {
        return outdated;
    }

    /** Files that were refused before, under the same name. */
    List<Refused> refused() {
        return refused;
    }

    /** Files to read. */
    List<SaveFile> read() {
        return read;
    }
}
