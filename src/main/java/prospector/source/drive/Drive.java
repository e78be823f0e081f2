package prospector.source.drive;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;

import prospector.source.GoogleConfig;
import prospector.source.SourceException;
import prospector.source.SourceException.Kind;
import prospector.source.SourceFiles;

/** Asks Google Drive. */
@ApplicationScoped
public class Drive {
    private static final String FILE = "drive-files.json";
    private static final String FOLDER = "The folder of Google Drive";
    private static final String FIELDS = "id,name,size,modifiedTime,md5Checksum,mimeType";
    /** Ends a listing that never ends by itself. */
    private static final int MOST_PAGES = 200;

    private final GoogleConfig config;
    private final SourceFiles files;
    private final DriveRequests requests;

    Drive(GoogleConfig config, SourceFiles files, DriveRequests requests) {
        this.config = config;
        this.files = files;
        this.requests = requests;
    }

    /** Whether a key and a folder are configured. */
    public boolean hasFolder() {
        return hasKey() && config.folderId().isPresent();
    }

    /** Whether a key is configured, so that links to single files can be followed. */
    public boolean hasKey() {
        return config.key().isPresent();
    }

    /**
     * Lists the folder, all pages, by name. A good answer is kept as {@code sources/drive-files.json}.
     *
     * @throws SourceException when there is no usable answer; what is kept stays
     */
    public List<DriveFile> folder() {
        needKey();
        String folder = config.folderId().map(String::strip).orElseThrow(() -> new SourceException(Kind.NOT_CONFIGURED,
                "No folder of Google Drive is configured.", "Set GOOGLE_DRIVE_FOLDER_ID."));
        if (!DriveLinks.isId(folder)) {
            throw new SourceException(Kind.NOT_FOUND, "GOOGLE_DRIVE_FOLDER_ID is no id of a folder.",
                    "Take it from the address of the folder: drive.google.com/drive/folders/<id>.");
        }
        List<DriveFile> listed = list(folder);
        files.write(FILE, new DriveListing(folder, listed));
        return listed;
    }

    /** The folder as it was last listed; empty: never, or it was another folder. */
    public Optional<List<DriveFile>> kept() {
        return files.read(FILE, DriveListing.class)
                .filter(listing -> config.folderId().map(String::strip).filter(listing.folderId()::equals).isPresent())
                .map(DriveListing::files);
    }

    private List<DriveFile> list(String folder) {
        Map<String, DriveFile> found = new LinkedHashMap<>();
        Set<String> tokens = new HashSet<>();
        String token = null;
        do {
            DriveJson.Page page = page(folder, token);
            page.files().stream().filter(DriveJson.File::isUsable).map(DriveJson.File::toFile)
                    .forEach(file -> found.put(file.id(), file));
            token = page.nextPageToken();
            if (token != null && (!tokens.add(token) || tokens.size() > MOST_PAGES)) {
                throw new SourceException(Kind.UNEXPECTED, FOLDER + " has pages without end.", "Try again later.");
            }
        } while (token != null);
        return found.values().stream().sorted(Comparator.comparing(DriveFile::name).thenComparing(DriveFile::id)).toList();
    }

    private DriveJson.Page page(String folder, String token) {
        String query = "files?q=" + encode("'" + folder + "' in parents and trashed=false")
                + "&fields=" + encode("nextPageToken,files(" + FIELDS + ")")
                + "&pageSize=1000&supportsAllDrives=true&includeItemsFromAllDrives=true"
                + (token == null ? "" : "&pageToken=" + encode(token));
        try {
            DriveJson.Page page = DriveJson.page(requests.get(FOLDER, query));
            if (page.files() == null) {
                throw unexpected(FOLDER);
            }
            return page;
        } catch (JsonProcessingException e) {
            throw unexpected(FOLDER);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static SourceException unexpected(String what) {
        return new SourceException(Kind.UNEXPECTED,
                what + ": Google Drive answered with something else than the JSON that was asked for, perhaps a web page.",
                "Try again later; check GOOGLE_URL when it is set.");
    }

    /**
     * Describes one file.
     *
     * @throws SourceException when there is no usable answer
     */
    public DriveFile file(String id) {
        needKey();
        String what = "The file " + checked(id) + " of Google Drive";
        try {
            DriveJson.File file = DriveJson
                    .file(requests.get(what, "files/" + id + "?fields=" + encode(FIELDS) + "&supportsAllDrives=true"));
            if (!file.isUsable()) {
                throw unexpected(what);
            }
            return file.toFile();
        } catch (JsonProcessingException e) {
            throw unexpected(what);
        }
    }

    /** Where the content of a file is fetched from, without the key. */
    public URI content(String id) {
        return requests.address("files/" + checked(id) + "?alt=media&supportsAllDrives=true");
    }

    private static String checked(String id) {
        if (!DriveLinks.isId(id)) {
            throw new SourceException(Kind.NOT_FOUND, "A file of Google Drive has an id with characters that no id has.",
                    "Link the file by the address that Google Drive gives: drive.google.com/file/d/<id>/view.");
        }
        return id;
    }

    /** Headers that {@link #content} wants: the key. */
    public Map<String, String> headers() {
        return requests.headers();
    }

    private void needKey() {
        if (!hasKey()) {
            throw new SourceException(Kind.NOT_CONFIGURED, "No key of Google Drive is configured.",
                    "Set GOOGLE_DRIVE_API_KEY.");
        }
    }
}
