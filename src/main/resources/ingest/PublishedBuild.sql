-- What was this snapshot made from?
select
    fingerprint,
    (select count(*) from games) as games,
    (select count(*) from quality) as findings
from snapshot
order by all
