package prospector.source.storage;

import java.util.Optional;

/**
 * The answer to a look at an object whose last state is known.
 *
 * @param changed whether it is another one than was known, or gone
 * @param object empty: it has not changed, or there is none
 */
public record Look(boolean changed, Optional<StoredText> object) {
    static final Look SAME = new Look(false, Optional.empty());
    static final Look ABSENT = new Look(true, Optional.empty());
}
