-- More than the engine may hold, in a form that it cannot put on disk
select len(list(range)) as n
from range(200000000)
order by n
