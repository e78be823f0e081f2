package prospector.source.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.source.Digest;
import prospector.source.SourceException;
import prospector.source.SourceException.Kind;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * The configured bucket. Each request is tried again by the client when the service or the way to it fails for a moment. What
 * fails for good is a {@link SourceException} with its remedy.
 */
@ApplicationScoped
public class Bucket {
    private static final int NOT_MODIFIED = 304;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int PRECONDITION_FAILED = 412;
    private static final int NOT_IMPLEMENTED = 501;
    private static final long LARGEST_TEXT = 16 << 20;
    private static final int BUFFER = 1 << 16;

    private final BucketClient client;

    Bucket(BucketClient client) {
        this.client = client;
    }

    /** Whether there is one. */
    public boolean isConfigured() {
        return client.isConfigured();
    }

    /** Variables that are not set although a bucket is; empty: requests can be sent. */
    public List<String> missing() {
        return client.missing();
    }

    /** Bucket and host, for people. */
    public String place() {
        return client.place();
    }

    /** A small object; empty: there is none. */
    public Optional<StoredText> read(String key) {
        return look(key, null).object();
    }

    /**
     * Looks at a small object whose last state may be known.
     *
     * @param version that is known, which costs no transfer when it is still there; null: none is
     */
    public Look look(String key, String version) {
        return ask("read " + key, s3 -> {
            try (ResponseInputStream<GetObjectResponse> in = s3.getObject(get(key, version))) {
                if (in.response().contentLength() != null && in.response().contentLength() > LARGEST_TEXT) {
                    throw new SourceException(Kind.TOO_LARGE, "The object " + key + " in " + place() + " is far too large.",
                            "Look who else writes into this bucket.");
                }
                byte[] content = ResponseBytes.fromInputStream(in.response(), in).asByteArray();
                return new Look(true, Optional.of(
                        new StoredText(new String(content, StandardCharsets.UTF_8), in.response().eTag())));
            } catch (S3Exception e) {
                return unless(e, NOT_MODIFIED, Look.SAME).orElseGet(() -> absent(e));
            } catch (IOException e) {
                throw interrupted("read " + key, e);
            }
        });
    }

    private static GetObjectRequest.Builder named(GetObjectRequest.Builder request, String version) {
        return version == null ? request : request.ifNoneMatch(version);
    }

    private GetObjectRequest get(String key, String version) {
        return named(GetObjectRequest.builder().bucket(client.bucket()).key(key), version).build();
    }

    private static Look absent(S3Exception failure) {
        if (isNoSuchKey(failure)) {
            return Look.ABSENT;
        }
        throw failure;
    }

    private static Optional<Look> unless(S3Exception failure, int status, Look answer) {
        return failure.statusCode() == status ? Optional.of(answer) : Optional.empty();
    }

    /**
     * Puts a small object in the place of one that was read, if it is still the same. A service that says it knows no
     * conditions gets the object all the same; one that ignores them without a word cannot be told from one that follows them.
     *
     * @param before what was read; empty: there was none
     * @return false: somebody else was faster, nothing was put
     */
    public boolean replace(String key, String text, Optional<StoredText> before) {
        return ask("write " + key, s3 -> {
            PutObjectRequest.Builder request = put(key).contentType("application/json");
            PutObjectRequest conditional = before.isPresent() ? request.ifMatch(before.get().version()).build()
                    : request.ifNoneMatch("*").build();
            try {
                s3.putObject(conditional, RequestBody.fromString(text));
                return true;
            } catch (S3Exception e) {
                if (e.statusCode() == PRECONDITION_FAILED || e.statusCode() == CONFLICT || isNoSuchKey(e)) {
                    return false;
                }
                if (e.statusCode() != NOT_IMPLEMENTED) {
                    throw e;
                }
            }
            s3.putObject(put(key).contentType("application/json").build(), RequestBody.fromString(text));
            return true;
        });
    }

    /** Puts a small object, whatever was there. */
    public void write(String key, String text) {
        ask("write " + key, s3 -> s3.putObject(put(key).build(), RequestBody.fromString(text)));
    }

    /** What somebody without a key can do with the bucket, if anything, such as {@code list the bucket}. */
    public Optional<String> openToStrangers() {
        try (S3Client stranger = client.stranger()) {
            stranger.listObjectsV2(list -> list.bucket(client.bucket()).maxKeys(1));
            return Optional.of("list the bucket");
        } catch (SdkException e) {
            return Optional.empty();
        }
    }

    /** Puts a file under a name; readers see all of it or nothing. */
    public void upload(String key, Path file) {
        ask("write " + key, s3 -> s3.putObject(put(key).build(), RequestBody.fromFile(file)));
    }

    private PutObjectRequest.Builder put(String key) {
        return PutObjectRequest.builder().bucket(client.bucket()).key(key);
    }

    /**
     * Fetches an object into a file, and checks it.
     *
     * @param sizeBytes it must have
     * @param sha256 it must have, hexadecimal
     * @throws SourceException with {@link Kind#NOT_FOUND} when there is none, with {@link Kind#UNEXPECTED} when it is another
     *         content
     */
    public void download(String key, Path target, long sizeBytes, String sha256) {
        ask("read " + key, s3 -> {
            MessageDigest digest = Digest.sha256();
            try (ResponseInputStream<GetObjectResponse> in = s3.getObject(get(key, null));
                    OutputStream out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
                byte[] buffer = new byte[BUFFER];
                long size = 0;
                for (int read = in.read(buffer); read >= 0 && size <= sizeBytes; read = in.read(buffer)) {
                    out.write(buffer, 0, read);
                    size += read;
                }
                if (size > sizeBytes) {
                    in.abort();
                }
                check(key, size == sizeBytes && Digest.text(digest).equals(sha256));
                return true;
            } catch (S3Exception e) {
                if (isNoSuchKey(e)) {
                    throw new SourceException(Kind.NOT_FOUND, "There is no object " + key + " in " + place() + ".",
                            "The next import or sync of a server that publishes puts a new one there.");
                }
                throw e;
            } catch (IOException e) {
                throw interrupted("read " + key, e);
            }
        });
    }

    private void check(String key, boolean good) {
        if (!good) {
            throw new SourceException(Kind.UNEXPECTED, "The object " + key + " in " + place()
                    + " has another content than its publisher wrote.",
                    "Publish again: prospector import --force on the machine that publishes.");
        }
    }

    /** All objects whose name begins so. */
    public List<StoredObject> list(String prefix) {
        return ask("list " + prefix, s3 -> s3.listObjectsV2Paginator(list -> list.bucket(client.bucket()).prefix(prefix))
                .contents().stream().map(found -> new StoredObject(found.key(), found.size(), found.lastModified())).toList());
    }

    /** Removes an object; none there is as good. */
    public void delete(String key) {
        ask("delete " + key, s3 -> s3.deleteObject(object -> object.bucket(client.bucket()).key(key)));
    }

    private <A> A ask(String what, Function<S3Client, A> request) {
        try {
            return request.apply(client.get());
        } catch (SdkException e) {
            throw BucketFailures.of(e, what, client.place());
        } catch (UncheckedIOException e) {
            throw interrupted(what, e.getCause());
        }
    }

    private SourceException interrupted(String what, IOException failure) {
        return BucketFailures.interrupted(failure, what, client.place());
    }

    /** A missing bucket is another matter: then nothing can be there, and nothing can be put. */
    private static boolean isNoSuchKey(S3Exception failure) {
        return failure.statusCode() == NOT_FOUND
                && !"NoSuchBucket".equals(failure.awsErrorDetails() == null ? "" : failure.awsErrorDetails().errorCode());
    }
}
