package prospector.save;

/** Pairs of an identifier, taken from the name of an element, and what stands in it. */
final class Named {

    private Named() {
    }

    /** An identifier with a number. */
    record Count(String name, int value) {
    }

    /** An identifier with an amount in the units of the save. */
    record Amount(String name, long value) {
    }

    /** An identifier with a text; NULL for an empty element, which is a flag. */
    record Label(String name, String value) {
    }
}
