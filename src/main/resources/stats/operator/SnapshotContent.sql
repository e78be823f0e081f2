-- How much does the snapshot hold? No row before the first import.
select
    application_version,
    (select count(*) from games) as games,
    (select count(*) from matches) as matches,
    (select count(*) from matches where match_id in (select match_id from games)) as matches_with_save,
    (select count(*) from imports where outcome = 'refused') as refused,
    (select count(*) from tournaments where state = 'complete') as complete_tournaments
from snapshot
order by all
