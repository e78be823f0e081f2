-- Which state religion do sides have at the end, and how often do they win? $1: keys of sides; NULL: all
select
    state_religion as religion,
    count(*) as sides,
    count(won) as decided,
    count(*) filter (where won) as wins
from players
where human
    and ($1::varchar[] is null or list_contains($1::varchar[], game_id || '/' || player))
group by state_religion
order by sides desc, religion nulls first
