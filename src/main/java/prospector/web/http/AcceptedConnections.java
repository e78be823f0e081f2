package prospector.web.http;

import java.time.Duration;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.quarkus.arc.Arc;

/** Gives each connection that Netty accepts its {@link RequestHeadDeadline}. Netty finds this class by its service file. */
public final class AcceptedConnections extends ChannelInitializerExtension {
    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        Duration limit = Arc.container().instance(LimitsConfig.class).get().requestHead();
        if (!limit.isZero()) {
            connection.pipeline().addFirst(new RequestHeadDeadline(limit));
        }
    }
}
