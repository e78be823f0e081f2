package prospector.source;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Takes the content of a good answer while it arrives. */
public interface Body {
    /**
     * Takes the next piece.
     *
     * @return false: no more is wanted, and the rest is not fetched
     * @throws SourceException when the content is refused, or the disk does not take it
     */
    boolean take(ByteBuffer piece);

    /** Keeps the content in memory. */
    final class InMemory implements Body {
        private final String what;
        private final int limitBytes;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        /** @param limitBytes more is refused as TOO_LARGE */
        public InMemory(String what, int limitBytes) {
            this.what = what;
            this.limitBytes = limitBytes;
        }

        @Override
        public boolean take(ByteBuffer piece) {
            byte[] next = new byte[piece.remaining()];
            piece.get(next);
            if (bytes.size() + next.length > limitBytes) {
                throw new SourceException(SourceException.Kind.TOO_LARGE,
                        what + " is larger than " + limitBytes + " bytes.", "Check that it is what was meant.");
            }
            bytes.writeBytes(next);
            return true;
        }

        /** What arrived. */
        public byte[] bytes() {
            return bytes.toByteArray();
        }
    }
}
