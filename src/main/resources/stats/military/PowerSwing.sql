-- How often does a side win by how often it lost a fifth of its military power or more in one turn? $1: keys of sides; NULL: all
-- Only sides with a history of power. Three swings stand for three and more.
with steps as (
    select
        game_id,
        player,
        military_power as power,
        lag(military_power) over (partition by game_id, player order by turn) as before
    from turn_stats
    where military_power is not null
),
sides as (
    select
        players.won,
        count(*) filter (where steps.before > 0 and steps.power * 5 <= steps.before * 4) as swings
    from steps
    join players using (game_id, player)
    where players.human
        and ($1::varchar[] is null or list_contains($1::varchar[], steps.game_id || '/' || steps.player))
    group by steps.game_id, steps.player, players.won
)
select
    least(swings, 3)::integer as swings,
    count(*) as sides,
    count(won) as decided,
    count(*) filter (where won) as wins
from sides
group by least(swings, 3)
order by swings
