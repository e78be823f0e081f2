-- Which columns are there, of which table, and what do they mean?
select c.table_name, t.comment as table_comment, c.column_name, c.data_type, c.is_nullable as nullable, c.comment
from duckdb_columns() c
join duckdb_tables() t on t.table_oid = c.table_oid
where not c.internal
order by c.table_oid, c.column_index
