-- What was this snapshot made from?
select
    schema_version,
    fingerprint,
    (select count(*) from games) as games,
    (select count(*) from quality) as findings
from snapshot
order by all
