package prospector.ingest.release;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

import prospector.source.Digest;

/** Writes the body of an answer to a file, up to a limit; its result is the SHA-256 of what arrived. */
final class LimitedFile implements HttpResponse.BodySubscriber<String> {
    private final CompletableFuture<String> result = new CompletableFuture<>();
    private final MessageDigest digest = Digest.sha256();
    private final FileChannel file;
    private final long limitBytes;
    private Flow.Subscription subscription;
    private long received;

    LimitedFile(Path target, long limitBytes) throws IOException {
        this.file = FileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
        this.limitBytes = limitBytes;
    }

    @Override
    public CompletionStage<String> getBody() {
        return result;
    }

    @Override
    public void onSubscribe(Flow.Subscription granted) {
        subscription = granted;
        granted.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        if (result.isDone()) {
            return;
        }
        try {
            for (ByteBuffer buffer : buffers) {
                write(buffer);
            }
            subscription.request(1);
        } catch (IOException e) {
            subscription.cancel();
            onError(e);
        }
    }

    private void write(ByteBuffer buffer) throws IOException {
        received += buffer.remaining();
        if (received > limitBytes) {
            throw new IOException("more than the " + limitBytes + " bytes announced or allowed");
        }
        digest.update(buffer.duplicate());
        while (buffer.hasRemaining()) {
            file.write(buffer);
        }
    }

    @Override
    public void onError(Throwable failure) {
        close();
        result.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        close();
        result.complete(Digest.text(digest));
    }

    private void close() {
        try {
            file.close();
        } catch (IOException e) {
            result.completeExceptionally(e);
        }
    }
}
