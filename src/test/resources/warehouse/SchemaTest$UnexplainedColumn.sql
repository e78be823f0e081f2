-- Which columns have no comment?
select table_name, column_name from duckdb_columns() where not internal and coalesce(comment, '') = '' order by all
