package prospector.web.chart;

/**
 * What a chart is called.
 *
 * @param id key within its resource
 * @param heading what is shown
 * @param unit of the values
 * @param verb what the side with the highest value does: leads, or is higher where more is worse
 */
public record ChartTitle(String id, String heading, String unit, String verb) {
    /** For values of which more is better. */
    public static ChartTitle of(String id, String heading, String unit) {
        return new ChartTitle(id, heading, unit, "leads");
    }
}
