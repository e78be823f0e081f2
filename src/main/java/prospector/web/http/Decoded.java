package prospector.web.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Parts of an address as text, decoded strictly: where others put a replacement for what is no UTF-8 (such as a slash written
 * too long), there is nothing here; nor for control characters, which no form sends and which divide headers and lines of logs.
 */
final class Decoded {
    private static final int HEXADECIMAL = 16;

    private Decoded() {
    }

    static Optional<String> path(String raw) {
        return text(raw, false);
    }

    static Optional<String> query(String raw) {
        return text(raw, true);
    }

    private static Optional<String> text(String raw, boolean plusIsSpace) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int place = 0; place < raw.length(); place++) {
            char letter = raw.charAt(place);
            if (letter == '%') {
                int value = hexadecimal(raw, place + 1);
                if (value < 0) {
                    return Optional.empty();
                }
                bytes.write(value);
                place += 2;
            } else {
                bytes.writeBytes(String.valueOf(plusIsSpace && letter == '+' ? ' ' : letter).getBytes(StandardCharsets.UTF_8));
            }
        }
        return decode(bytes.toByteArray()).filter(text -> text.chars().noneMatch(Character::isISOControl));
    }

    private static int hexadecimal(String raw, int place) {
        if (place + 2 > raw.length()) {
            return -1;
        }
        int high = Character.digit(raw.charAt(place), HEXADECIMAL);
        int low = Character.digit(raw.charAt(place + 1), HEXADECIMAL);
        return high < 0 || low < 0 ? -1 : high * HEXADECIMAL + low;
    }

    private static Optional<String> decode(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
