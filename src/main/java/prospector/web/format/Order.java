package prospector.web.format;

import java.util.Comparator;
import java.util.function.Function;

/** Direction of a sorted list; what has no value stands at the end either way. */
public enum Order {
    ASC,
    DESC;

    /** Compares by a key that may be null. */
    public <T, K extends Comparable<? super K>> Comparator<T> by(Function<? super T, ? extends K> key) {
        Comparator<K> direction = this == ASC ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return Comparator.comparing(key, Comparator.nullsLast(direction));
    }

    public Order other() {
        return this == ASC ? DESC : ASC;
    }
}
