-- Under which names do people appear in saves, one row for each spelling?
select distinct person_id, name
from players
where human
    and person_id is not null
    and name is not null
order by person_id, name
