package prospector.web.spoilers;

import java.util.Arrays;
import java.util.Optional;

import prospector.web.error.BadParameterException;
import prospector.web.format.Query;

/** How much of the results a page may tell: the parameter {@code spoilers} of every address. */
public enum Spoilers {
    /** Everything, as without the parameter. */
    SHOWN("1"),
    /** Who plays whom, but no result, score or length. */
    PAIRINGS("pairings"),
    /** Nothing that only the result of a match decides: neither who won nor who met the winner afterwards. */
    HIDDEN("0");

    /** Name of the parameter. */
    public static final String PARAMETER = "spoilers";

    private final String value;

    Spoilers(String value) {
        this.value = value;
    }

    /** As in the address. */
    public String value() {
        return value;
    }

    /** What leads an address without parameters to the same mode: {@code ?spoilers=0}; empty: everything is shown. */
    public String suffix() {
        return this == SHOWN ? "" : "?" + PARAMETER + "=" + value;
    }

    /** True when results are to be hidden. */
    public boolean hideResults() {
        return this != SHOWN;
    }

    /** What the address asks for; any other value is a {@link BadParameterException}. */
    public static Spoilers of(Query query) {
        return query.text(PARAMETER).map(value -> find(value).orElseThrow(
                () -> new BadParameterException(PARAMETER, "0 (hide), pairings (show only who plays) or 1 (show)")))
                .orElse(SHOWN);
    }

    /**
     * What a page is to be made in: an address that cannot be understood hides nothing, it gets an error.
     *
     * @param value as in the address; null: absent
     */
    static Spoilers orShown(String value) {
        return find(value).orElse(SHOWN);
    }

    private static Optional<Spoilers> find(String value) {
        return Arrays.stream(values()).filter(mode -> mode.value.equals(value)).findFirst();
    }
}
