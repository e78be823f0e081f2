package prospector.source.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server with the S3 API on this machine, in a process of its own: it checks keys and signatures, and knows conditions. One
 * for all tests of a run; each takes a bucket of its own.
 */
public final class S3Server {
    public static final String KEY = "key-of-the-tests";
    public static final String SECRET = "secret-of-the-tests";
    private static final Path CLASS_PATH = Path.of("target/s3-server.classpath");
    private static final Pattern STARTED = Pattern.compile("Started ServerConnector.*\\{127\\.0\\.0\\.1:(\\d+)\\}");
    private static final S3Server ONLY = new S3Server();

    private URI endpoint;

    private S3Server() {
    }

    /** Where it listens; started when first asked. */
    public static URI endpoint() {
        return ONLY.started();
    }

    private synchronized URI started() {
        if (endpoint == null) {
            try {
                endpoint = URI.create("http://127.0.0.1:" + start());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return endpoint;
    }

    private static String start() throws IOException {
        Path settings = Files.createTempFile(Path.of("target"), "s3-server", ".properties");
        Files.writeString(settings, String.join("\n", "s3proxy.endpoint=http://127.0.0.1:0",
                "s3proxy.authorization=aws-v2-or-v4", "s3proxy.identity=" + KEY, "s3proxy.credential=" + SECRET,
                "jclouds.provider=transient-nio2", "jclouds.identity=any", "jclouds.credential=any", ""));
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-DLOG_LEVEL=info", "-cp", Files.readString(CLASS_PATH), "org.gaul.s3proxy.Main", "--properties",
                settings.toString()).redirectErrorStream(true).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        BufferedReader log = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                drain(log);
                return started.group(1);
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("The S3 server did not start: " + said);
    }

    /** A process whose output nobody reads stops. */
    private static void drain(BufferedReader log) {
        Thread reader = new Thread(() -> log.lines().forEach(line -> {
        }), "s3-server-log");
        reader.setDaemon(true);
        reader.start();
    }

    /** Makes a bucket that nobody else uses; returns its name. */
    public static String newBucket() {
        String name = "bucket-" + UUID.randomUUID();
        make(name);
        return name;
    }

    /** Makes a bucket of a name. */
    public static void make(String name) {
        BucketClient client = new BucketClient(config(name, SECRET));
        client.get().createBucket(bucket -> bucket.bucket(name));
        client.close();
    }

    /** Access to a bucket. */
    public static Bucket bucket(String name) {
        return new Bucket(new BucketClient(config(name, SECRET)));
    }

    /** A bucket that is not configured. */
    public static Bucket none() {
        return new Bucket(new BucketClient(config(null, null)));
    }

    /** Settings that lead to a bucket, for a whole application. */
    public static Map<String, String> settings(String bucket) {
        return Map.of("prospector.s3.bucket", bucket, "prospector.s3.endpoint", endpoint().toString(),
                "prospector.s3.access-key", KEY, "prospector.s3.secret-key", SECRET, "prospector.s3.path-style", "true",
                "prospector.s3.follow-every", "0.1S");
    }

    static StorageConfig config(String bucket, String secret) {
        return new Fixed(Optional.ofNullable(bucket), Optional.of(endpoint()), Optional.ofNullable(secret),
                Duration.ofSeconds(30));
    }

    /** Settings for tests without a container. */
    record Fixed(Optional<String> bucket, Optional<URI> endpoint, Optional<String> secretKey, Duration readTimeout)
            implements
                StorageConfig {
        @Override
        public Optional<String> region() {
            return Optional.empty();
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.of(KEY);
        }

        @Override
        public Optional<String> sessionToken() {
            return Optional.empty();
        }

        @Override
        public boolean pathStyle() {
            return true;
        }

        @Override
        public Duration followEvery() {
            return Duration.ofMillis(100);
        }

        @Override
        public Duration connectTimeout() {
            return Duration.ofSeconds(5);
        }

        @Override
        public Duration transferTimeout() {
            return Duration.ofMinutes(1);
        }
    }
}
