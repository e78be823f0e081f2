package prospector.web.http;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.netty.util.NetUtil;

/** Who sent a request, for counting only: never shown, logged or kept. */
final class ClientAddress {
    /** The network that a household gets; within it a client can choose addresses freely. */
    private static final int BYTES_OF_A_NETWORK = 8;
    private static final int BYTES_OF_IPV4 = 4;
    private static final int IPV4_IN_IPV6 = 12;
    private static final byte[] MAPPED = { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1 };
    private static final Pattern FOR = Pattern.compile("(?i)(?:^|[;\\s])for=\"?([^\";,]+)");
    private static final Pattern WITH_PORT = Pattern.compile("\\[(.+)](?::\\d+)?|([0-9.]+):\\d+");

    private ClientAddress() {
    }

    /**
     * The network of the client.
     *
     * @param named values of the header of the proxy, in the order they came; the last entry is the one that the nearest proxy
     *        wrote, all before it may be made up
     * @param peer address at the other end of the connection; counts when the header names none
     * @return IPv4 address, or the first 64 bits of an IPv6 address, in hexadecimal; {@code unknown} when neither is an address
     */
    static String of(List<String> named, String peer) {
        return last(named).flatMap(ClientAddress::network).or(() -> network(peer)).orElse("unknown");
    }

    private static Optional<String> last(List<String> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        String header = values.get(values.size() - 1);
        String entry = header.substring(header.lastIndexOf(',') + 1).strip();
        Matcher forwarded = FOR.matcher(entry);
        return Optional.of(forwarded.find() ? forwarded.group(1).strip() : entry);
    }

    private static Optional<String> network(String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher port = WITH_PORT.matcher(text);
        String address = !port.matches() ? text : port.group(1) == null ? port.group(2) : port.group(1);
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null) {
            return Optional.empty();
        }
        if (bytes.length > BYTES_OF_IPV4 && Arrays.equals(bytes, 0, IPV4_IN_IPV6, MAPPED, 0, IPV4_IN_IPV6)) {
            return Optional.of(HexFormat.of().formatHex(bytes, IPV4_IN_IPV6, bytes.length));
        }
        return Optional.of(HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, BYTES_OF_A_NETWORK)));
    }
}
