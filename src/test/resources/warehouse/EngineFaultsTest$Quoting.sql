-- Fails with what somebody typed in its message, as a conversion does
select error($1)::bigint as n
order by n
