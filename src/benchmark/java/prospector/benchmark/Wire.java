package prospector.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/** What a page asks for, as its browser counts it: headers included, compressed as it came. */
final class Wire {
    private final String site;
    private final Map<String, String> pending = new HashMap<>();
    private final Set<String> faults = new TreeSet<>();
    private int requests;
    private long bytes;
    private long ofDocument;

    /** Listens from now on. */
    Wire(CDPSession session, String site) {
        this.site = site;
        session.send("Network.enable");
        session.on("Network.requestWillBeSent", this::asks);
        session.on("Network.loadingFinished", this::finished);
        session.on("Network.loadingFailed", this::failed);
    }

    private void asks(JsonObject event) {
        String address = event.getAsJsonObject("request").get("url").getAsString();
        if (address.startsWith("data:")) {
            return;
        }
        if (!address.startsWith(site + "/")) {
            faults.add("asks another host: " + address);
        }
        requests++;
        pending.put(id(event), event.get("type").getAsString());
    }

    private void finished(JsonObject event) {
        String type = pending.remove(id(event));
        if (type != null) {
            long came = event.get("encodedDataLength").getAsLong();
            bytes += came;
            ofDocument += "Document".equals(type) ? came : 0;
        }
    }

    private void failed(JsonObject event) {
        String type = pending.remove(id(event));
        if (type != null) {
            faults.add("a request for a %s failed: %s".formatted(type, event.get("errorText").getAsString()));
        }
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    /** Whether all that was asked for has come. */
    boolean idle() {
        return pending.isEmpty();
    }

    int requests() {
        return requests;
    }

    /** Bytes of everything so far. */
    long bytes() {
        return bytes;
    }

    /** Bytes of the page itself. */
    long ofDocument() {
        return ofDocument;
    }

    /** Requests that failed, and those to another host than that of the site. */
    Set<String> faults() {
        return faults;
    }
}
