-- How often does a side win by the number of wonders that it completed? $1: keys of sides; NULL: all
-- Games without tiles in the save are left out.
with sides as (
    select game_id, player, nation, won
    from players
    where human
        and game_id in (select game_id from tiles)
        and ($1::varchar[] is null or list_contains($1::varchar[], game_id || '/' || player))
),
counted as (
    select sides.won, count(distinct wonders.wonder) filter (where wonders.completed) as wonders
    from sides
    left join wonders using (game_id, player)
    group by sides.game_id, sides.player, sides.won
)
select
    wonders::integer as wonders,
    count(*) as sides,
    count(won) as decided,
    count(*) filter (where won) as wins
from counted
group by wonders
order by wonders
