package prospector.ingest.download;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import prospector.ingest.download.Candidate.Address;
import prospector.ingest.download.Candidate.Content;
import prospector.ingest.download.Candidate.Note;
import prospector.ingest.download.DownloadedFile.Outcome;
import prospector.source.SourceException;
import prospector.source.SourceName;
import prospector.source.challonge.Attachment;
import prospector.source.drive.DriveFile;

/**
 * Turns what is attached to matches into candidates: every uploaded file, whatever its name or type, and files in Google Drive
 * that a link names. A mere description is none.
 */
final class Attachments {
    private final Remote remote;
    private final Ledger ledger;
    private final Intake intake;
    private final Map<String, DriveFile> listed;
    private final Set<String> keys = new HashSet<>();

    /** @param listed files of the Drive folder, which need not be asked for again */
    Attachments(Remote remote, Ledger ledger, Intake intake, List<DriveFile> listed) {
        this.remote = remote;
        this.ledger = ledger;
        this.intake = intake;
        this.listed = listed.stream().collect(Collectors.toMap(DriveFile::id, file -> file, (first, same) -> first));
    }

    /** Candidates in the order of the attachments; what needs no fetching is settled at once. */
    List<Candidate> candidates(List<Attachment> attachments) {
        List<Candidate> candidates = new ArrayList<>();
        for (Attachment attachment : attachments) {
            Optional<Candidate> candidate = attachment.fileUrl() != null ? file(attachment)
                    : attachment.link() != null && !attachment.link().isBlank() ? link(attachment) : Optional.empty();
            candidate.ifPresent(candidates::add);
        }
        return candidates;
    }

    /** Whether an attachment links to this file, so that the folder need not be searched for its match. */
    boolean linksTo(DriveFile file) {
        return keys.contains(Candidate.keyOfDriveFile(file.id()));
    }

    private Optional<Candidate> file(Attachment attachment) {
        Optional<URI> uri = address(attachment.fileUrl());
        Candidate candidate = new Candidate(Candidate.keyOfAttachment(attachment.id()), SourceName.CHALLONGE,
                attachment.matchId(), attachment.fileName(),
                new Content(uri.map(one -> new Address(one, Map.of())).orElse(null),
                        attachment.sizeBytes(), attachment.contentType(), null, null),
                null);
        if (!keys.add(candidate.key())) {
            return Optional.empty();
        }
        if (uri.isEmpty()) {
            intake.settle(candidate, Outcome.FAILED, new Note("ADDRESS",
                    "Challonge states no usable address for it. Upload the file again."));
            return Optional.empty();
        }
        return Optional.of(candidate);
    }

    private static Optional<URI> address(String text) {
        try {
            URI uri = new URI(text.strip().replace(" ", "%20"));
            boolean usable = uri.getHost() != null && uri.getScheme() != null && uri.getScheme().matches("(?i)https?");
            return usable ? Optional.of(URI.create(uri.toASCIIString())) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Optional<Candidate> link(Attachment attachment) {
        DriveLink link = DriveLink.of(attachment.link());
        Candidate plain = new Candidate(Candidate.keyOfAttachment(attachment.id()), SourceName.CHALLONGE, attachment.matchId(),
                "link to " + link.host(), new Content(null, null, null, null, null), null);
        if (link.fileId().isEmpty()) {
            intake.settle(plain, Outcome.IGNORED, new Note("LINK",
                    "It is a link to " + link.host() + ", which is not followed. A save is taken when it is uploaded, or when"
                            + " the link is that of a file in Google Drive."));
            return Optional.empty();
        }
        String id = link.fileId().get();
        if (!keys.add(Candidate.keyOfDriveFile(id))) {
            intake.settle(plain, Outcome.IGNORED, new Note("DUPLICATE",
                    "Another attachment links to the same file. Remove the link from the match that it does not belong to."));
            return Optional.empty();
        }
        try {
            return driveFile(described(id), plain);
        } catch (SourceException e) {
            intake.settle(plain, Outcome.FAILED, new Note(e.kind().name(), e.getMessage() + " " + e.remedy()));
            return Optional.empty();
        }
    }

    private Optional<Candidate> driveFile(DriveFile file, Candidate link) {
        if (DriveFolder.isGoogleDocument(file)) {
            intake.settle(link, Outcome.IGNORED, new Note("LINK",
                    "It is a link to a document or folder in Google Drive. Link the file of the save itself."));
            return Optional.empty();
        }
        ledger.remove(link.key());
        return Optional.of(withAddress(Candidate.of(file, link.matchId(), null, null)));
    }

    /** A linked file that is known is not asked for again: a link is given once, as an attachment is. */
    private DriveFile described(String id) {
        Optional<DriveFile> known = Optional.ofNullable(listed.get(id)).or(() -> Optional
                .ofNullable(ledger.all().get(Candidate.keyOfDriveFile(id))).filter(entry -> entry.outcome() != Outcome.FAILED)
                .map(entry -> new DriveFile(id, entry.name(), entry.sizeBytes(), entry.md5(), null, entry.modifiedAt())));
        if (known.isPresent()) {
            return known.get();
        }
        if (!remote.hasDriveKey()) {
            throw new SourceException(SourceException.Kind.NOT_CONFIGURED,
                    "The attachment is a link to Google Drive, and no key for it is set.", "Set GOOGLE_DRIVE_API_KEY.");
        }
        return remote.driveFile(id);
    }

    private Candidate withAddress(Candidate candidate) {
        Content content = candidate.content();
        Address address = remote.hasDriveKey() ? new Address(remote.driveContent(candidate.id()), remote.driveHeaders()) : null;
        return new Candidate(candidate.key(), candidate.source(), candidate.matchId(), candidate.name(),
                new Content(address, content.sizeBytes(), content.type(), content.md5(), content.modifiedAt()), null);
    }
}
