package prospector.ingest.download;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;

import io.quarkus.logging.Log;
import prospector.ingest.download.Arrival.Nothing;
import prospector.ingest.download.Candidate.Content;
import prospector.ingest.download.Candidate.Note;
import prospector.ingest.download.DownloadedFile.Outcome;
import prospector.save.RefusalReason;
import prospector.save.SaveArchive;
import prospector.save.SaveFormatException;
import prospector.save.SaveLimits;
import prospector.source.Fetcher.Fetched;
import prospector.source.SourceException;

/** Fetches one file under a temporary name and judges by its content whether it could be a save. */
final class Transfer {
    private final Remote remote;
    private final SavesDirectory saves;
    private final SaveLimits limits;

    Transfer(Remote remote, SavesDirectory saves, SaveLimits limits) {
        this.remote = remote;
        this.saves = saves;
        this.limits = limits;
    }

    /** Leaves a file only when it could be a save. */
    Arrival of(Candidate candidate) {
        Content content = candidate.content();
        if (content.sizeBytes() != null && content.sizeBytes() > limits.archiveBytes()) {
            return tooLarge(content.sizeBytes() + " bytes");
        }
        if (content.address() == null) {
            return failed("NOT_CONFIGURED", "It lies in Google Drive, and no key for it is set. Set GOOGLE_DRIVE_API_KEY.");
        }
        Path file = saves.arriving(candidate);
        Arrival arrival = fetch(candidate, file);
        if (arrival instanceof Nothing) {
            saves.delete(file);
        }
        Log.debugf("Fetched %s of match=%s: %s", candidate.key(), candidate.matchId(), arrival);
        return arrival;
    }

    private Arrival fetch(Candidate candidate, Path file) {
        try {
            Fetched fetched = remote.fetch(candidate.content().address(), file, limits.archiveBytes(), SaveArchive::mayBegin);
            return judge(candidate, fetched, file);
        } catch (SourceException e) {
            return e.kind() == SourceException.Kind.TOO_LARGE ? tooLarge("more than " + limits.archiveBytes() + " bytes")
                    : failed(e.kind().name(), e.getMessage() + " " + e.remedy());
        } catch (UncheckedIOException e) {
            return failed("DISK", "It could not be written: " + e.getMessage() + ". Make room, and let the program write to "
                    + file.getParent() + ".");
        }
    }

    private Arrival judge(Candidate candidate, Fetched fetched, Path file) {
        Content stated = candidate.content();
        if (isPageInstead(fetched, stated)) {
            return failed("HTML_PAGE", candidate.source().label() + " answered with an HTML page instead of the file."
                    + " It is tried again in the next run; if it stays so, upload the file again.");
        }
        if (fetched.sizeBytes() == 0 && stated.sizeBytes() != null && stated.sizeBytes() > 0) {
            return failed("EMPTY", "Nothing came of the " + stated.sizeBytes() + " bytes. It is tried again in the next run.");
        }
        if (!fetched.complete()) {
            return noSave(candidate, "NOT_A_SAVE", "It is neither a ZIP archive nor an XML document.");
        }
        if (stated.md5() != null && !stated.md5().equalsIgnoreCase(SavesDirectory.md5(file))) {
            return failed("CHECKSUM", "Its checksum is not the one that " + candidate.source().label()
                    + " states. It is tried again in the next run.");
        }
        return glance(candidate, fetched, file);
    }

    private Arrival glance(Candidate candidate, Fetched fetched, Path file) {
        try {
            SaveArchive.Form form = SaveArchive.of(file, limits).glance();
            return new Arrival.Save(file, form, fetched.sizeBytes(), fetched.sha256(), oddSize(candidate, fetched));
        } catch (SaveFormatException e) {
            String detail = sentence(e.problem()) + " " + sentence(e.remedy());
            return e.reason() == RefusalReason.UNREADABLE ? failed("DISK", detail)
                    : noSave(candidate, e.reason().name(), detail);
        }
    }

    /** An uploaded page comes as what its uploader said it is; a page that the service makes up comes as HTML. */
    private static boolean isPageInstead(Fetched fetched, Content stated) {
        return isHtml(fetched.contentType()) && !isHtml(stated.type());
    }

    private static boolean isHtml(String type) {
        return type != null && type.toLowerCase(Locale.ROOT).contains("html");
    }

    private static Note oddSize(Candidate candidate, Fetched fetched) {
        Long stated = candidate.content().sizeBytes();
        return stated == null || stated == fetched.sizeBytes() ? null
                : new Note("SIZE", "It has " + fetched.sizeBytes() + " bytes, though " + candidate.source().label() + " states "
                        + stated + ".");
    }

    private static Arrival noSave(Candidate candidate, String reason, String detail) {
        return candidate.claimsToBeASave() ? new Nothing(Outcome.REFUSED, new Note(reason, detail))
                : new Nothing(Outcome.IGNORED, new Note("NOT_A_SAVE", detail));
    }

    private Arrival tooLarge(String size) {
        return new Nothing(Outcome.REFUSED, new Note("TOO_LARGE", "It has " + size + ", and " + limits.archiveBytes()
                + " are taken. Upload the save as the game wrote it, or raise prospector.import.max-file-bytes."));
    }

    private static Arrival failed(String reason, String detail) {
        return new Nothing(Outcome.FAILED, new Note(reason, detail));
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }
}
