-- How often does a side win by the number of religions that it founded? $1: keys of sides; NULL: all
-- kind: pagan religions are those of a nation, RELIGION_PAGAN and its name; all others count as world religions.
with founded as (
    select
        players.game_id,
        players.player,
        players.won,
        count(religions.religion) filter (where not starts_with(religions.religion, 'RELIGION_PAGAN')) as world,
        count(religions.religion) filter (where starts_with(religions.religion, 'RELIGION_PAGAN')) as pagan
    from players
    left join religions on religions.game_id = players.game_id and religions.founder_player = players.player
    where players.human
        and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
    group by players.game_id, players.player, players.won
),
counted as (
    select 'world' as kind, world as founded, won from founded
    union all
    select 'pagan', pagan, won from founded
)
select
    kind,
    founded::integer as founded,
    count(*) as sides,
    count(won) as decided,
    count(*) filter (where won) as wins
from counted
group by kind, founded
order by kind desc, founded
