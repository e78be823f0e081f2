package prospector.source.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import prospector.source.Digest;
import prospector.source.SourceException;
import prospector.source.SourceException.Kind;

/** What a bucket does, against a server that speaks S3. */
class BucketTest {
    private final String name = S3Server.newBucket();
    private final Bucket bucket = S3Server.bucket(name);

    @TempDir
    Path directory;

    @Test
    void whatIsNotThereIsNoFailure() {
        assertThat(bucket.read("CURRENT")).isEmpty();
        assertThat(bucket.look("CURRENT", "\"0123456789abcdef0123456789abcdef\"")).isEqualTo(Look.ABSENT);
        assertThat(bucket.list("")).isEmpty();
        bucket.delete("CURRENT");
    }

    @Test
    void aLookAtWhatIsKnownTransfersNothing() {
        bucket.write("CURRENT", "one");
        StoredText first = bucket.read("CURRENT").orElseThrow();

        assertThat(first.text()).isEqualTo("one");
        assertThat(bucket.look("CURRENT", first.version())).isEqualTo(Look.SAME);
        bucket.write("CURRENT", "two");
        assertThat(bucket.look("CURRENT", first.version()).object()).map(StoredText::text).contains("two");
    }

    @Test
    void onlyWhoSawTheLastStateMayReplaceIt() {
        assertThat(bucket.replace("CURRENT", "one", Optional.empty())).isTrue();
        StoredText one = bucket.read("CURRENT").orElseThrow();

        assertThat(bucket.replace("CURRENT", "unseen", Optional.empty())).isFalse();
        assertThat(bucket.replace("CURRENT", "two", Optional.of(one))).isTrue();
        assertThat(bucket.replace("CURRENT", "late", Optional.of(one))).isFalse();
        assertThat(bucket.read("CURRENT").orElseThrow().text()).isEqualTo("two");
        bucket.delete("CURRENT");
        assertThat(bucket.replace("CURRENT", "later", Optional.of(one))).isFalse();
    }

    @Test
    void aFileComesBackWholeOrNotAtAll() throws IOException {
        Path file = Files.write(directory.resolve("file"), new byte[300_000]);
        bucket.upload("a/file", file);
        Path target = directory.resolve("target");

        bucket.download("a/file", target, 300_000, Digest.sha256(file));

        assertThat(target).hasSameBinaryContentAs(file);
        assertThat(bucket.list("a/")).extracting(StoredObject::key, StoredObject::sizeBytes)
                .containsExactly(tuple("a/file", 300_000L));
        String sha256 = Digest.sha256(file);
        assertFails(Kind.UNEXPECTED, () -> bucket.download("a/file", target, 300_000, "0".repeat(64)));
        assertFails(Kind.UNEXPECTED, () -> bucket.download("a/file", target, 299_999, sha256));
        assertFails(Kind.NOT_FOUND, () -> bucket.download("a/other", target, 1, sha256));
    }

    @Test
    void everyPageOfAListIsRead() {
        List<String> keys = IntStream.range(0, 5).mapToObj(i -> "many/" + i).toList();
        keys.forEach(key -> bucket.write(key, key));

        assertThat(bucket.list("many/")).extracting(StoredObject::key).containsExactlyElementsOf(keys);
    }

    @Test
    void aWrongKeyIsNamedByItsVariables() {
        Bucket wrong = new Bucket(new BucketClient(S3Server.config(name, "another-secret")));

        assertFails(Kind.WRONG_KEY, () -> wrong.read("CURRENT"));
        assertFails(Kind.WRONG_KEY, () -> wrong.write("CURRENT", "mine"));
        assertThatThrownBy(() -> wrong.read("CURRENT")).hasMessageContaining("403").hasMessageContaining(name)
                .hasMessageNotContaining("another-secret");
        assertThat(bucket.read("CURRENT")).isEmpty();
    }

    @Test
    void aMissingBucketIsAnotherThingThanAMissingObject() {
        Bucket missing = S3Server.bucket("no-such-bucket");

        assertFails(Kind.NOT_FOUND, () -> missing.read("CURRENT"));
        assertFails(Kind.NOT_FOUND, () -> missing.replace("CURRENT", "x", Optional.empty()));
        assertFails(Kind.NOT_FOUND, () -> missing.list(""));
    }

    @Test
    void strangersSeeNothing() {
        assertThat(bucket.openToStrangers()).isEmpty();
    }

    @Test
    void whatIsMissingIsNamedBeforeAnythingIsSent() {
        StorageConfig half = new S3Server.Fixed(Optional.of("any"), Optional.empty(), Optional.empty(), Duration.ofSeconds(1));
        Bucket bare = new Bucket(new BucketClient(half));

        assertThat(bare.missing()).containsExactly("AWS_SECRET_ACCESS_KEY", "AWS_REGION (or AWS_ENDPOINT_URL_S3)");
        assertFails(Kind.NOT_CONFIGURED, () -> bare.read("CURRENT"));
        assertThat(S3Server.none().isConfigured()).isFalse();
    }

    @Test
    void anAddressThatIsNoneAndAServiceThatIsNotThereAreNamed() {
        Bucket nowhere = new Bucket(new BucketClient(new S3Server.Fixed(Optional.of("any"),
                Optional.of(URI.create("fly.storage.tigris.dev")), Optional.of("secret"), Duration.ofSeconds(1))));
        Bucket dead = new Bucket(new BucketClient(new S3Server.Fixed(Optional.of("any"),
                Optional.of(URI.create("http://127.0.0.1:9")), Optional.of("secret"), Duration.ofSeconds(1))));

        assertFails(Kind.NOT_CONFIGURED, () -> nowhere.read("CURRENT"));
        assertFails(Kind.UNREACHABLE, () -> dead.read("CURRENT"));
    }

    private static void assertFails(Kind kind, ThrowingCallable request) {
        assertThatThrownBy(request).isInstanceOfSatisfying(SourceException.class, failure -> {
            assertThat(failure.kind()).as(failure.getMessage()).isEqualTo(kind);
            assertThat(failure.remedy()).isNotBlank();
        });
    }
}
