package prospector.ingest.download;

import java.util.List;
import java.util.Locale;

import prospector.source.SourceException;
import prospector.source.SourceName;
import prospector.source.drive.DriveFile;

/**
 * The folder of saves that are too large for Challonge, as Drive lists it now, else as it did last.
 *
 * @param result how Drive answered
 */
record DriveFolder(SourceResult result, List<DriveFile> files) {
    DriveFolder {
        files = List.copyOf(files);
    }

    static DriveFolder list(Remote remote) {
        if (!remote.hasFolder()) {
            return new DriveFolder(new SourceResult(SourceName.DRIVE, SourceResult.State.NOT_CONFIGURED,
                    "No folder of Google Drive is configured.",
                    "If large saves lie in one, set GOOGLE_DRIVE_FOLDER_ID and GOOGLE_DRIVE_API_KEY."), List.of());
        }
        try {
            DriveFolder folder = of(SourceResult.State.ANSWERED, "", remote.folder(), null);
            remote.good(SourceName.DRIVE);
            return folder;
        } catch (SourceException e) {
            remote.failed(SourceName.DRIVE, e);
            return remote.keptFolder()
                    .map(kept -> of(SourceResult.State.KEPT, e.getMessage() + " The last good listing was used: ", kept,
                            e.remedy()))
                    .orElseGet(() -> new DriveFolder(new SourceResult(SourceName.DRIVE, SourceResult.State.FAILED,
                            e.getMessage() + " No earlier listing is kept.", e.remedy()), List.of()));
        }
    }

    private static DriveFolder of(SourceResult.State state, String before, List<DriveFile> listed, String remedy) {
        List<DriveFile> files = listed.stream().filter(file -> !isGoogleDocument(file)).toList();
        return new DriveFolder(new SourceResult(SourceName.DRIVE, state,
                before + files.size() + (files.size() == 1 ? " file in the folder." : " files in the folder."), remedy), files);
    }

    /** A document or a folder, of which no content can be fetched. */
    static boolean isGoogleDocument(DriveFile file) {
        return file.mimeType() != null && file.mimeType().startsWith("application/vnd.google-apps");
    }

    /** Whether a file could be a save by its name, or by its type when the name says nothing. */
    static boolean mayBeASave(DriveFile file) {
        String type = file.mimeType() == null ? "" : file.mimeType().toLowerCase(Locale.ROOT);
        return SaveNames.isOfASave(file.name()) || type.contains("xml") || !type.matches("(image|video|audio|text)/.*|.*pdf");
    }
}
