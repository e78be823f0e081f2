package prospector.web.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;

/**
 * A step of the build: compresses the files that pages load, as far as one can, because that takes seconds. Its work stands in
 * {@code META-INF/stored}: {@code index}, the paths of the files, and beside it each of them with {@code .br} and
 * {@code .gzip}.
 * On a machine without Brotli only the latter.
 */
public final class StoreAssets {
    private static final int BEST_BROTLI = 11;
    private static final int BROTLI_WINDOW_BITS = 22;

    private final Path classes;
    private final Path target;

    private StoreAssets(Path classes) {
        this.classes = classes;
        this.target = classes.resolve(StoredAsset.DIRECTORY);
    }

    /**
     * Stores our own assets and those of libraries. What is newer than its source stays.
     *
     * @param args the directory of the classes of the build, and the paths of the files of libraries, from {@code /_static} on
     */
    public static void main(String... args) throws IOException {
        new StoreAssets(Path.of(args[0])).store(List.of(args).subList(1, args.length));
    }

    private void store(List<String> ofLibraries) throws IOException {
        List<String> paths = Stream.concat(own().stream(), ofLibraries.stream()).filter(StoredAsset::compressible).sorted()
                .toList();
        for (String path : paths) {
            store(path);
        }
        Files.createDirectories(target);
        Files.writeString(target.resolve("index"), String.join("\n", paths) + "\n");
    }

    private List<String> own() throws IOException {
        Path resources = classes.resolve("META-INF/resources");
        try (Stream<Path> files = Files.walk(resources)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> "/" + resources.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private void store(String path) throws IOException {
        Path gzip = target.resolve(path.substring(1) + ".gzip");
        Path source = classes.resolve("META-INF/resources" + path);
        if (Files.exists(gzip) && (Files.notExists(source)
                || Files.getLastModifiedTime(source).compareTo(Files.getLastModifiedTime(gzip)) <= 0)) {
            return;
        }
        byte[] content = StoredAsset.resource("META-INF/resources" + path)
                .orElseThrow(() -> new IOException("No library on the class path holds " + path + "; see pom.xml."));
        Files.createDirectories(gzip.getParent());
        Optional<byte[]> brotli = brotli(content);
        if (brotli.isPresent()) {
            Files.write(target.resolve(path.substring(1) + ".br"), brotli.get());
        }
        Files.write(gzip, gzip(content));
    }

    private static Optional<byte[]> brotli(byte[] content) throws IOException {
        return Brotli4jLoader.isAvailable()
                ? Optional.of(Encoder.compress(content, Encoder.Parameters.create(BEST_BROTLI, BROTLI_WINDOW_BITS)))
                : Optional.empty();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream compressed = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            compressed.write(content);
        }
        return bytes.toByteArray();
    }
}
