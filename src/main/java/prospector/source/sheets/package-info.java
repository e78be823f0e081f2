/** Google Sheets: the tab with the pick order as CSV. Start with {@link prospector.source.sheets.Sheets}. */
package prospector.source.sheets;
