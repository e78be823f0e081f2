-- How do all sides of people stand in points, military power and legitimacy, turn by turn? $1: keys of sides; NULL: all
-- measure: points, military_power, legitimacy. Whoever won; a value that the save does not record counts for nothing.
with stated as (
    select game_id, player, turn, 'points' as measure, points as value from turn_stats
    union all
    select game_id, player, turn, 'military_power', military_power from turn_stats
    union all
    select game_id, player, turn, 'legitimacy', legitimacy from turn_stats
)
select
    stated.measure,
    stated.turn,
    count(*) as n,
    quantile_cont(stated.value, [0.25, 0.5, 0.75])[1]::double as low,
    quantile_cont(stated.value, [0.25, 0.5, 0.75])[2]::double as median,
    quantile_cont(stated.value, [0.25, 0.5, 0.75])[3]::double as high
from stated
join players using (game_id, player)
where players.human
    and stated.value is not null
    and ($1::varchar[] is null or list_contains($1::varchar[], stated.game_id || '/' || stated.player))
group by stated.measure, stated.turn
order by stated.measure, stated.turn
