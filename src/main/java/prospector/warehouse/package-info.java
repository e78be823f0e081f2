/**
 * The DuckDB side: the schema of a snapshot, building and publishing one, and asking the current one. Rows come in as
 * records, answers go out as records; nothing outside this package sees JDBC. Start at {@link prospector.warehouse.Warehouse}
 * for reading and at {@link prospector.warehouse.SnapshotBuild} for writing.
 */
package prospector.warehouse;
