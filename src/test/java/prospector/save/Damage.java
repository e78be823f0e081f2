package prospector.save;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways to damage a save, each decided by a random source alone, so that a seed repeats a case. */
enum Damage {
    FLIPPED_BITS {
        @Override
        byte[] of(byte[] whole, Random random) {
            byte[] damaged = whole.clone();
            for (int hits = 1 + random.nextInt(8); hits > 0; hits--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return damaged;
        }
    },
    LIKELY_CHARACTERS {
        @Override
        byte[] of(byte[] whole, Random random) {
            byte[] damaged = whole.clone();
            for (int hits = 1 + random.nextInt(8); hits > 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) LIKELY.charAt(random.nextInt(LIKELY.length()));
            }
            return damaged;
        }
    },
    CUT_OUT {
        @Override
        byte[] of(byte[] whole, Random random) {
            int from = random.nextInt(whole.length);
            int to = Math.min(whole.length, from + 1 + random.nextInt(5000));
            return joined(Arrays.copyOf(whole, from), Arrays.copyOfRange(whole, to, whole.length));
        }
    },
    DROPPED_ELEMENT {
        @Override
        byte[] of(byte[] whole, Random random) {
            int[] element = element(whole, random);
            return joined(Arrays.copyOf(whole, element[0]), Arrays.copyOfRange(whole, element[1], whole.length));
        }
    },
    DOUBLED_ELEMENT {
        @Override
        byte[] of(byte[] whole, Random random) {
            int[] element = element(whole, random);
            return joined(Arrays.copyOf(whole, element[1]), Arrays.copyOfRange(whole, element[0], whole.length));
        }
    },
    CHANGED_NUMBER {
        @Override
        byte[] of(byte[] whole, Random random) {
            int from = random.nextInt(whole.length);
            while (from < whole.length - 1 && (whole[from] != '>' || !Character.isDigit(whole[from + 1]))) {
                from++;
            }
            int to = from + 1;
            while (to < whole.length && Character.isDigit(whole[to])) {
                to++;
            }
            byte[] number = NUMBERS.get(random.nextInt(NUMBERS.size())).getBytes(StandardCharsets.US_ASCII);
            return joined(joined(Arrays.copyOf(whole, Math.min(from + 1, whole.length)), number),
                    Arrays.copyOfRange(whole, Math.min(to, whole.length), whole.length));
        }
    };

    private static final String LIKELY = "0123456789-<>&\"/ TX.=?!";
    private static final List<String> NUMBERS = List.of("-1", "-2147483648", "2147483647", "9223372036854775807",
            "99999999999999999999", "", "x", "1.5", "1e9", "0", "250000", "NONE");
    private static final Pattern START = Pattern.compile("<([\\w.]+)(?: [^<>]*)?>");

    /** The same document with a mistake. */
    abstract byte[] of(byte[] whole, Random random);

    /** Where an element somewhere begins and ends; ISO-8859-1, because there a character is a byte. */
    private static int[] element(byte[] whole, Random random) {
        int around = random.nextInt(whole.length);
        String part = new String(whole, around, Math.min(whole.length - around, 50_000), StandardCharsets.ISO_8859_1);
        Matcher start = START.matcher(part);
        while (start.find()) {
            String close = "</" + start.group(1) + ">";
            int end = part.indexOf(close, start.end());
            if (end >= 0 && !start.group().endsWith("/>")) {
                return new int[] { around + start.start(), around + end + close.length() };
            }
        }
        return new int[] { around, around };
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
