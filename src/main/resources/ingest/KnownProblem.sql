-- What was wrong with the overrides when this snapshot was made?
select message
from quality
where kind in ('OVERRIDE_BROKEN', 'OVERRIDE_UNUSED')
order by all
