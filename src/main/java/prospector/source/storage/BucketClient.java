package prospector.source.storage;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import prospector.source.SourceException;
import prospector.source.SourceException.Kind;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.S3Configuration;

/** The connection to the service. Made with the first request, so that a command that asks for nothing does not wait for it. */
@ApplicationScoped
public class BucketClient {
    private static final String USUAL_REGION = "us-east-1";

    private final StorageConfig config;
    private S3Client client;

    BucketClient(StorageConfig config) {
        this.config = config;
    }

    boolean isConfigured() {
        return config.bucket().isPresent();
    }

    /** Variables without which no request can be sent, each as the operator would set it. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (!isConfigured()) {
            missing.add("PROSPECTOR_S3_BUCKET (or BUCKET_NAME)");
        }
        if (config.accessKey().isEmpty()) {
            missing.add("AWS_ACCESS_KEY_ID");
        }
        if (config.secretKey().isEmpty()) {
            missing.add("AWS_SECRET_ACCESS_KEY");
        }
        if (config.endpoint().isEmpty() && config.region().isEmpty()) {
            missing.add("AWS_REGION (or AWS_ENDPOINT_URL_S3)");
        }
        return missing;
    }

    String bucket() {
        return config.bucket().orElseThrow(() -> new IllegalStateException("No bucket is configured"));
    }

    /** Bucket and host, for people. */
    String place() {
        return bucket() + " at " + config.endpoint().map(URI::getAuthority).orElse("Amazon S3");
    }

    /** @throws SourceException when a setting is missing or cannot be right */
    synchronized S3Client get() {
        if (client == null) {
            List<String> missing = missing();
            if (!missing.isEmpty()) {
                throw new SourceException(Kind.NOT_CONFIGURED, "Object storage is configured by half: "
                        + String.join(", ", missing) + " not set.", "Set what is missing, or take the bucket away.");
            }
            client = make(StaticCredentialsProvider.create(credentials()));
        }
        return client;
    }

    /** A client without a key; the caller closes it. */
    S3Client stranger() {
        return make(AnonymousCredentialsProvider.create());
    }

    private S3Client make(AwsCredentialsProvider key) {
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(config.region().orElse(USUAL_REGION)))
                .credentialsProvider(key)
                .httpClient(UrlConnectionHttpClient.builder().connectionTimeout(config.connectTimeout())
                        .socketTimeout(config.readTimeout()).build())
                .overrideConfiguration(all -> all.apiCallTimeout(config.transferTimeout()))
                // Newer checksums and signed chunks are not understood by every service that speaks S3; we check SHA-256 ourselves.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(S3Configuration.builder().chunkedEncodingEnabled(false).build())
                .forcePathStyle(config.pathStyle());
        config.endpoint().map(BucketClient::checked).ifPresent(builder::endpointOverride);
        return builder.build();
    }

    private static URI checked(URI endpoint) {
        if (endpoint.getHost() == null || !List.of("http", "https").contains(String.valueOf(endpoint.getScheme()))) {
            throw new SourceException(Kind.NOT_CONFIGURED, "AWS_ENDPOINT_URL_S3 is no address of a service.",
                    "Write it like https://fly.storage.tigris.dev.");
        }
        return endpoint;
    }

    private AwsCredentials credentials() {
        String key = config.accessKey().orElseThrow();
        String secret = config.secretKey().orElseThrow();
        return config.sessionToken().<AwsCredentials> map(token -> AwsSessionCredentials.create(key, secret, token))
                .orElseGet(() -> AwsBasicCredentials.create(key, secret));
    }

    @PreDestroy
    synchronized void close() {
        Optional.ofNullable(client).ifPresent(S3Client::close);
    }
}
