package prospector.ingest.release;

import java.net.InetAddress;
import java.net.UnknownHostException;

import jakarta.enterprise.context.ApplicationScoped;

/** Asks whether a host is known; tests have their own. */
@ApplicationScoped
class HostNames {
    /** How the resolver says that it could not ask anybody. */
    private static final String NOBODY_ASKED = "Temporary failure";

    /** What is known of a name. */
    enum Known {
        YES,
        NO,
        CANNOT_TELL
    }

    Known ask(String host) {
        try {
            return InetAddress.getAllByName(host).length > 0 ? Known.YES : Known.NO;
        } catch (UnknownHostException e) {
            return String.valueOf(e.getMessage()).contains(NOBODY_ASKED) ? Known.CANNOT_TELL : Known.NO;
        }
    }
}
