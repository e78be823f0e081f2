package prospector.web.format;

/**
 * The head of a sortable column; template tag {@code sortHeader}.
 *
 * @param label shown
 * @param url the same page sorted by this column; once more turns the order around
 * @param sorted how the page is sorted by it now; null: by another column
 * @param numeric numbers stand at the right
 */
public record SortColumn(String label, String url, Order sorted, boolean numeric) {
    /** Value of the attribute {@code aria-sort}; null: not sorted by this column. */
    public String aria() {
        return sorted == null ? null : sorted == Order.ASC ? "ascending" : "descending";
    }

    /** The same as a sign, for the eye. */
    public String mark() {
        return sorted == null ? "" : sorted == Order.ASC ? "▲" : "▼";
    }
}
