package prospector.source.storage;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Object storage with the S3 API; without a bucket none is used. The names of the variables are those that AWS' tools use. */
@ConfigMapping(prefix = "prospector.s3")
public interface StorageConfig {
    /** Must be private: the saves in it hold personal data. */
    Optional<String> bucket();

    /** Address of the service; none: Amazon's, by region. */
    Optional<URI> endpoint();

    /** A service with an address of its own usually does not care; Amazon's does. */
    Optional<String> region();

    /** Public half of the key. */
    Optional<String> accessKey();

    /** Secret half of the key. */
    Optional<String> secretKey();

    /** Third part of a key that is lent for some hours. */
    Optional<String> sessionToken();

    /** Bucket in the path instead of the host name: for a service without a host name for each bucket, such as most MinIOs. */
    @WithDefault("false")
    boolean pathStyle();

    /** How often a server looks for a newer snapshot; each look is one small request, and visitors see news that much later. */
    @WithDefault("15S")
    Duration followEvery();

    /** How long a connection may take. */
    @WithDefault("5S")
    Duration connectTimeout();

    /** Longest silence of the service, before its answer and within it. */
    @WithDefault("30S")
    Duration readTimeout();

    /** How long one object may take as a whole, tries included, so that a trickle ends too. */
    @WithDefault("10M")
    Duration transferTimeout();
}
