package prospector.source.storage;

import java.io.IOException;

import prospector.source.SourceException;
import prospector.source.SourceException.Kind;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/** Says what went wrong with a request, in one sentence and without a key. */
final class BucketFailures {
    private static final int MOVED = 301;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private BucketFailures() {
    }

    /** @param what was asked, such as {@code read snapshots/CURRENT} */
    static SourceException of(SdkException failure, String what, String place) {
        if (failure instanceof AwsServiceException service) {
            return answered(service.statusCode(), code(service), what + " in " + place);
        }
        return new SourceException(Kind.UNREACHABLE, "Object storage does not answer: " + what + " in " + place + " ("
                + cause(failure) + ").", "Look at AWS_ENDPOINT_URL_S3, network, DNS and firewall; it is tried again.");
    }

    /** The content broke off, or could not be kept. */
    static SourceException interrupted(IOException failure, String what, String place) {
        return new SourceException(Kind.UNREACHABLE, "Object storage was interrupted: " + what + " in " + place + " ("
                + failure.getMessage() + ").", "Look at network and disk; it is tried again.");
    }

    private static SourceException answered(int status, String code, String what) {
        String answer = "Object storage answered " + status + " " + code + ": " + what + ".";
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN -> new SourceException(Kind.WRONG_KEY, answer,
                    "Look at AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, the rights of that key and the clock of this machine.");
            case NOT_FOUND -> new SourceException(Kind.NOT_FOUND, answer,
                    "Look at PROSPECTOR_S3_BUCKET (or BUCKET_NAME), and make the bucket if there is none.");
            case MOVED, BAD_REQUEST -> new SourceException(Kind.UNEXPECTED, answer,
                    "Look at AWS_REGION, AWS_ENDPOINT_URL_S3 and PROSPECTOR_S3_PATH_STYLE.");
            default -> new SourceException(Kind.UNREACHABLE, answer, "Wait; it is tried again.");
        };
    }

    private static String code(AwsServiceException failure) {
        return failure.awsErrorDetails() == null || failure.awsErrorDetails().errorCode() == null ? ""
                : failure.awsErrorDetails().errorCode();
    }

    /** The innermost reason says most, and holds no key. */
    private static String cause(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return innermost.getClass().getSimpleName() + (innermost.getMessage() == null ? "" : ": " + innermost.getMessage());
    }
}
