/** The section of records: {@link prospector.web.section.records.RecordsSection}. */
package prospector.web.section.records;
