/**
 * Charts as data. Values by side and turn come in; small records with axes, series and a sentence that says what the
 * chart shows go out, for the chart module of the page, for JSON and for the table beside each chart. Start at
 * {@link prospector.web.chart.TurnChart}.
 */
package prospector.web.chart;
