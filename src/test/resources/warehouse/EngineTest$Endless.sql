-- How long is forever
select sum(a.i * b.i) as sum
from range(100000000) a(i), range(100000) b(i)
order by sum
