package prospector.source.drive;

import java.util.List;

/**
 * The content of {@code sources/drive-files.json}: the folder as Google Drive last listed it.
 *
 * @param folderId of the listed folder
 * @param files by name
 */
public record DriveListing(String folderId, List<DriveFile> files) {
    public DriveListing {
        files = List.copyOf(files);
    }
}
