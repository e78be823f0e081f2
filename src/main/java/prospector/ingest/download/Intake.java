package prospector.ingest.download;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import prospector.ingest.download.Candidate.Content;
import prospector.ingest.download.Candidate.Note;
import prospector.ingest.download.DownloadedFile.Outcome;
import prospector.ingest.download.Ledger.Entry;
import prospector.save.SaveArchive.Form;

/**
 * Takes candidates into the saves directory: leaves out what is known, fetches the others a few at a time, and gives names one
 * after the other in the order of the candidates, so that they do not depend on which was faster.
 */
final class Intake {
    private final Transfer transfer;
    private final SavesDirectory saves;
    private final Ledger ledger;
    private final DownloadProgress progress;
    private final int jobs;
    private final List<DownloadedFile> files = new ArrayList<>();
    private int announced;

    Intake(Transfer transfer, SavesDirectory saves, Ledger ledger, DownloadProgress progress, int jobs) {
        this.transfer = transfer;
        this.saves = saves;
        this.ledger = ledger;
        this.progress = progress;
        this.jobs = Math.max(1, jobs);
    }

    /** What became of all candidates so far. */
    List<DownloadedFile> files() {
        return files;
    }

    /** Remembers candidates of which nothing can be fetched. */
    void settle(Candidate candidate, Outcome outcome, Note note) {
        files.add(remembered(candidate, outcome, note));
    }

    void take(List<Candidate> candidates) {
        List<Candidate> missing = new ArrayList<>();
        for (Candidate candidate : candidates) {
            known(candidate).ifPresentOrElse(files::add, () -> missing.add(candidate));
        }
        if (!missing.isEmpty()) {
            announced += missing.size();
            progress.begin(announced);
            fetch(missing);
        }
    }

    private void fetch(List<Candidate> missing) {
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(jobs, missing.size()));
        try {
            List<Future<Arrival>> arrivals = missing.stream().map(one -> pool.submit(() -> transfer.of(one))).toList();
            for (int i = 0; i < missing.size(); i++) {
                DownloadedFile file = arrived(missing.get(i), arrivals.get(i).get());
                files.add(file);
                progress.done(file);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The download was interrupted; what was fetched stays.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** What is known of a candidate so well that it need not be fetched; empty: fetch it. */
    private Optional<DownloadedFile> known(Candidate candidate) {
        Optional<Entry> before = ledger.find(candidate.key()).filter(entry -> !isChanged(candidate.content(), entry));
        if (before.isEmpty() || before.get().outcome() == Outcome.FAILED) {
            return Optional.empty();
        }
        Entry entry = before.get();
        if (!entry.isKept()) {
            return Optional.of(told(candidate, entry.outcome(), null, new Note(entry.reason(), entry.detail())));
        }
        return saves.holds(entry) ? kept(candidate, entry) : Optional.empty();
    }

    /** A Drive file can get new content; an attachment cannot. */
    private static boolean isChanged(Content now, Entry before) {
        if (now.md5() != null && before.md5() != null) {
            return !now.md5().equalsIgnoreCase(before.md5());
        }
        boolean sameTime = Objects.equals(now.modifiedAt(), before.modifiedAt());
        return now.modifiedAt() != null && !(sameTime && Objects.equals(now.sizeBytes(), before.sizeBytes()));
    }

    private Optional<DownloadedFile> kept(Candidate candidate, Entry entry) {
        boolean shared = ledger.isTaken(entry.file(), candidate.key());
        if (candidate.matchId() == null || candidate.matchId().equals(entry.matchId())) {
            return Optional.of(told(candidate, Outcome.UNCHANGED, entry.file(), shared ? null : candidate.note()));
        }
        Optional<Entry> same = ledger.same(entry.sha256(), candidate).filter(saves::holds);
        if (same.isEmpty() && shared) {
            return Optional.empty();
        }
        String file = entry.file();
        if (same.isPresent()) {
            file = same.get().file();
            if (!shared) {
                saves.delete(saves.file(entry.file()));
            }
        } else if (!saves.isRefused(file)) {
            Form form = file.endsWith(".xml") ? Form.XML : Form.ZIP;
            file = saves.place(saves.file(file), SaveNames.of(candidate.matchId(), candidate.name(), form), candidate,
                    Optional.of(file), ledger);
        }
        ledger.put(candidate.key(), entry.withFile(candidate.matchId(), file));
        return Optional.of(told(candidate, Outcome.UNCHANGED, file, file.equals(entry.file()) ? candidate.note()
                : new Note("RENAMED", "It was " + entry.file() + "; its match is known now.")));
    }

    private DownloadedFile arrived(Candidate candidate, Arrival arrival) {
        if (arrival instanceof Arrival.Save save) {
            return arrived(candidate, save);
        }
        Arrival.Nothing nothing = (Arrival.Nothing) arrival;
        return remembered(candidate, nothing.outcome(), nothing.note());
    }

    private DownloadedFile arrived(Candidate candidate, Arrival.Save save) {
        Optional<String> own = ledger.find(candidate.key()).filter(Entry::isKept).map(Entry::file)
                .filter(file -> !ledger.isTaken(file, candidate.key()));
        Optional<Entry> same = ledger.same(save.sha256(), candidate).filter(saves::holds);
        if (same.isPresent()) {
            String file = same.get().file();
            saves.delete(save.file());
            own.map(saves::file).ifPresent(saves::delete);
            ledger.put(candidate.key(), entry(candidate, save, file));
            return told(candidate, Outcome.UNCHANGED, file, new Note("DUPLICATE", "It has the same content as " + file + "."));
        }
        String wanted = SaveNames.of(candidate.matchId(), candidate.name(), save.form());
        String file = saves.place(save.file(), wanted, candidate, own, ledger);
        ledger.put(candidate.key(), entry(candidate, save, file));
        return told(candidate, Outcome.FETCHED, file, candidate.note() == null ? save.note() : candidate.note());
    }

    private static Entry entry(Candidate candidate, Arrival.Save save, String file) {
        return new Entry(candidate.matchId(), candidate.name(), file, save.sizeBytes(), save.sha256(), Outcome.FETCHED, null,
                null, candidate.content().md5(), candidate.content().modifiedAt());
    }

    /** A failure does not make forget what is kept of earlier content. */
    private DownloadedFile remembered(Candidate candidate, Outcome outcome, Note note) {
        Optional<Entry> before = ledger.find(candidate.key()).filter(Entry::isKept).filter(saves::holds);
        if (before.isEmpty() || outcome != Outcome.FAILED) {
            ledger.put(candidate.key(), new Entry(candidate.matchId(), candidate.name(), null, candidate.content().sizeBytes(),
                    null, outcome, note.reason(), note.detail(), candidate.content().md5(), candidate.content().modifiedAt()));
        }
        return told(candidate, outcome, before.map(Entry::file).filter(file -> outcome == Outcome.FAILED).orElse(null), note);
    }

    private static DownloadedFile told(Candidate candidate, Outcome outcome, String file, Note note) {
        return new DownloadedFile(candidate.source(), candidate.name(), candidate.matchId(), outcome, file,
                note == null ? null : note.reason(), note == null ? null : note.detail());
    }
}
