package prospector.ingest.download;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import prospector.ingest.download.AttachmentLists.Kept;
import prospector.source.challonge.Attachment;

/**
 * Something attached to a match and what became of it here: a row of what is attached, in the order of its components.
 *
 * @param kind file, link, description
 * @param name of the uploaded file; null: no file
 * @param saveFile name under which it was fetched; null: not fetched
 * @param outcome fetched, ignored, refused, failed; null: not tried
 * @param reason one word in capitals; null: it is there, or was not tried
 */
public record StoredAttachment(String matchId, long attachmentId, String kind, String name, Long sizeBytes,
        String contentType, Instant addedAt, String saveFile, String outcome, String reason) {

    /**
     * Everything attached, as far as the last downloads know it, by id.
     *
     * @param sources where the services' answers are kept
     */
    public static List<StoredAttachment> in(Path sources) {
        Map<String, Kept> lists = new JsonFile<>(sources.resolve("challonge-attachments.json"), Kept.class).read();
        Ledger ledger = new Ledger(sources);
        return lists.values().stream().flatMap(list -> list.attachments().stream())
                .map(attachment -> of(attachment, entry(attachment, ledger)))
                .sorted(Comparator.comparing(StoredAttachment::attachmentId)).distinct().toList();
    }

    /** A link to Google Drive is known under the id of its file. */
    private static Optional<Ledger.Entry> entry(Attachment attachment, Ledger ledger) {
        return ledger.find(Candidate.keyOfAttachment(attachment.id()))
                .or(() -> Optional.ofNullable(attachment.link()).flatMap(link -> DriveLink.of(link).fileId())
                        .flatMap(id -> ledger.find(Candidate.keyOfDriveFile(id))));
    }

    private static StoredAttachment of(Attachment attachment, Optional<Ledger.Entry> entry) {
        String kind = attachment.fileUrl() != null ? "file"
                : attachment.link() != null && !attachment.link().isBlank() ? "link" : "description";
        return new StoredAttachment(Long.toString(attachment.matchId()), attachment.id(), kind, attachment.fileName(),
                attachment.sizeBytes(), attachment.contentType(), attachment.createdAt(),
                entry.map(Ledger.Entry::file).orElse(null),
                entry.map(known -> known.outcome().name().toLowerCase(Locale.ROOT)).orElse(null),
                entry.map(Ledger.Entry::reason).orElse(null));
    }
}
