-- Which files were refused, and why?
select
    file,
    size_bytes,
    reason,
    detail
from imports
where outcome = 'refused'
order by all
