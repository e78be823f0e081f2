package prospector.web.search;

/** How a name answers a query, the best first. */
public enum Likeness {
    EXACT,
    PREFIX,
    WORD_PREFIX,
    CONTAINS
}
