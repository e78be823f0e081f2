package prospector.web.http;

import io.netty.buffer.ByteBuf;

/**
 * Follows the bytes of a connection and knows whether it stands inside the head of a request, that is, before the empty line
 * that ends it. It agrees with Netty on where a head begins and ends, so that nobody stays outside of one here who is inside
 * of one there.
 */
final class RequestHead {
    /** An empty line too many after a request is no beginning of the next. */
    private static final int LINE_END = 2;
    private static final int DELETE = 127;

    private int length;
    private int line;
    private byte previous;
    private boolean begun;
    private boolean ended;

    /**
     * Goes on.
     *
     * @param bytes what has come; they are left as they are
     * @return whether a head ended in them; another one may have begun
     */
    boolean read(ByteBuf bytes) {
        ended = false;
        bytes.forEachByte(this::follow);
        return ended;
    }

    /** Whether a part of a head has come and its end has not. */
    boolean isOpen() {
        return length > LINE_END;
    }

    private boolean follow(byte next) {
        length++;
        if (next != '\n') {
            line++;
            begun |= !isSkippedBefore(next);
        } else if (begun && (line == 0 || (line == 1 && previous == '\r'))) {
            length = 0;
            line = 0;
            begun = false;
            ended = true;
        } else {
            line = 0;
        }
        previous = next;
        return true;
    }

    /** Blanks and control characters before a request mean nothing. */
    private static boolean isSkippedBefore(byte next) {
        return (next >= 0 && next <= ' ') || next == DELETE;
    }
}
