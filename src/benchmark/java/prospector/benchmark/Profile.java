package prospector.benchmark;

import java.util.Locale;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;

/** A device and its network. Both draw a pixel for a pixel, since no graphics card helps here. */
enum Profile {
    /** Four times slower than this machine, in a mobile network: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
    PHONE(390, 844, true) {
        @Override
        void slow(CDPSession session) {
            JsonObject network = new JsonObject();
            network.addProperty("offline", false);
            network.addProperty("latency", 150);
            network.addProperty("downloadThroughput", 1_600_000 / 8);
            network.addProperty("uploadThroughput", 750_000 / 8);
            session.send("Network.emulateNetworkConditions", network);
            JsonObject processor = new JsonObject();
            processor.addProperty("rate", 4);
            session.send("Emulation.setCPUThrottlingRate", processor);
        }
    },
    /** This machine as it is. */
    DESKTOP(1440, 900, false) {
        @Override
        void slow(CDPSession session) {
            // Nothing is slowed down.
        }
    };

    private final int width;
    private final int height;
    private final boolean touched;

    Profile(int width, int height, boolean touched) {
        this.width = width;
        this.height = height;
        this.touched = touched;
    }

    /** As the names of figures begin. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setViewportSize(width, height).setIsMobile(touched).setHasTouch(touched);
    }

    /** Slows the processor and the network of a page down; the domain Network of the protocol is enabled. */
    abstract void slow(CDPSession session);
}
