-- How much military power do winners and losers have, turn by turn? $1: keys of sides; NULL: all
select
    players.won,
    turn_stats.turn,
    count(*) as n,
    quantile_cont(turn_stats.military_power, 0.25)::double as low,
    quantile_cont(turn_stats.military_power, 0.5)::double as median,
    quantile_cont(turn_stats.military_power, 0.75)::double as high
from turn_stats
join players using (game_id, player)
where players.human
    and players.won is not null
    and turn_stats.military_power is not null
    and ($1::varchar[] is null or list_contains($1::varchar[], turn_stats.game_id || '/' || turn_stats.player))
group by players.won, turn_stats.turn
order by players.won desc, turn_stats.turn
