package prospector.web.http;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.netty.handler.ssl.SslHandler;

/**
 * Closes a connection on which the head of a request takes too long, however steadily its bytes drip. It leaves alone what it
 * cannot read: connections of HTTP/2, and those that are encrypted up to this process.
 */
final class RequestHeadDeadline extends ChannelInboundHandlerAdapter {
    private final Duration limit;
    private final RequestHead head = new RequestHead();
    /** Null: there is no head on its way. */
    private Future<?> end;

    RequestHeadDeadline(Duration limit) {
        this.limit = limit;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof ByteBuf bytes && head.read(bytes)) {
            cancel();
        }
        // Only those behind know which protocol it is.
        context.fireChannelRead(message);
        if (context.isRemoved() || !head.isOpen() || end != null) {
            return;
        }
        if (isReadable(context.pipeline())) {
            end = context.executor().schedule(() -> close(context), limit.toNanos(), TimeUnit.NANOSECONDS);
        } else {
            context.pipeline().remove(this);
        }
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        cancel();
    }

    private static void close(ChannelHandlerContext context) {
        context.close().addListener(ChannelFutureListener.FIRE_EXCEPTION_ON_FAILURE);
    }

    private static boolean isReadable(ChannelPipeline pipeline) {
        return pipeline.get(Http2ConnectionHandler.class) == null && pipeline.get(SslHandler.class) == null;
    }

    private void cancel() {
        if (end != null) {
            end.cancel(false);
            end = null;
        }
    }
}
