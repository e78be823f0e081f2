package prospector.source;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Hands a good answer to its {@link Body}; keeps the beginning of a bad one as the result. */
final class Receiver implements BodySubscriber<String> {
    private static final int MOST_OF_AN_ERROR = 64 * 1024;

    private final Body body;
    private final Deadline deadline;
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();
    private final CompletableFuture<String> result = new CompletableFuture<>();
    private Flow.Subscription subscription;

    /** @param body null: the answer is a bad one */
    Receiver(Body body, Deadline deadline) {
        this.body = body;
        this.deadline = deadline;
    }

    @Override
    public CompletionStage<String> getBody() {
        return result;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        deadline.progress();
        subscription.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        deadline.progress();
        try {
            for (ByteBuffer piece : pieces) {
                if (!take(piece)) {
                    subscription.cancel();
                    onComplete();
                    return;
                }
            }
            subscription.request(1);
        } catch (SourceException e) {
            subscription.cancel();
            result.completeExceptionally(e);
        }
    }

    private boolean take(ByteBuffer piece) {
        if (body != null) {
            return body.take(piece);
        }
        byte[] bytes = new byte[Math.min(piece.remaining(), MOST_OF_AN_ERROR - error.size())];
        piece.get(bytes);
        error.writeBytes(bytes);
        return error.size() < MOST_OF_AN_ERROR;
    }

    @Override
    public void onError(Throwable failure) {
        result.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        result.complete(error.toString(StandardCharsets.UTF_8));
    }
}
