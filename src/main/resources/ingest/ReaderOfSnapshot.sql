-- What decided how the saves of this snapshot were read?
select reader
from snapshot
order by all
