package prospector.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.vertx.core.buffer.Buffer;
import prospector.web.Hash;

/**
 * A static file in all its encodings.
 *
 * @param type Content-Type
 * @param hash of its content, as {@link prospector.web.Assets} puts it into addresses
 * @param contents by Content-Encoding; always with {@code identity}
 */
record StoredAsset(String type, String hash, Map<String, Content> contents) {
    static final String DIRECTORY = "META-INF/stored";
    static final String IDENTITY = "identity";
    /** Best first: encodings and what their files end with. */
    static final List<String> ENCODINGS = List.of("br", "gzip");

    private static final Map<String, String> TYPES = Map.of("js", "text/javascript;charset=UTF-8", "css",
            "text/css;charset=UTF-8",
            "svg", "image/svg+xml");

    /**
     * One encoding of it.
     *
     * @param bytes as sent
     * @param tag strong ETag, in quotation marks
     */
    record Content(Buffer bytes, String tag) {
        static Content of(byte[] bytes) {
            return new Content(Buffer.buffer(bytes), '"' + Hash.of(bytes) + '"');
        }
    }

    /** Reads a file and what was stored of it; an encoding that this build has not is left out. */
    static StoredAsset read(String path) {
        byte[] plain = resource("META-INF/resources" + path)
                .orElseThrow(() -> new IllegalStateException("No asset " + path + ", which " + DIRECTORY + "/index names"));
        Map<String, Content> contents = new TreeMap<>(Map.of(IDENTITY, Content.of(plain)));
        ENCODINGS.forEach(encoding -> resource(DIRECTORY + path + "." + encoding)
                .ifPresent(bytes -> contents.put(encoding, Content.of(bytes))));
        return new StoredAsset(type(path), Hash.of(plain), contents);
    }

    /** Whether files of this kind are worth compressing. */
    static boolean compressible(String path) {
        return TYPES.containsKey(suffix(path));
    }

    private static String type(String path) {
        return TYPES.get(suffix(path));
    }

    private static String suffix(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    static Optional<byte[]> resource(String name) {
        try (InputStream content = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return content == null ? Optional.empty() : Optional.of(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
