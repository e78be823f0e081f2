-- Which part of a nation's sides completed each wonder? $1: keys of sides; NULL: all
-- Of all sides of the nation whose save holds tiles, also those of games whose settings disable the wonder.
with sides as (
    select game_id, player, nation, won
    from players
    where human
        and game_id in (select game_id from tiles)
        and ($1::varchar[] is null or list_contains($1::varchar[], game_id || '/' || player))
),
totals as (
    select nation, count(*) as total
    from sides
    where nation is not null
    group by nation
)
select
    sides.nation,
    wonders.wonder,
    count(distinct sides.game_id || '/' || sides.player) as sides,
    totals.total
from sides
join totals using (nation)
join wonders using (game_id, player)
where wonders.completed
group by sides.nation, wonders.wonder, totals.total
order by sides.nation, wonders.wonder
