-- What the engine holds at the moment, all its buffers and temporary files together.
select
    sum(memory_usage_bytes)::bigint as memory_bytes,
    sum(temporary_storage_bytes)::bigint as temporary_bytes
from duckdb_memory()
