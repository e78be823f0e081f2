-- How much of each yield have sides gained since the start, turn by turn? $1: keys of sides; NULL: all
-- Only saves that keep totals, of game versions since 1.0.81366.
select
    yields."yield",
    yields.turn,
    count(*) as n,
    quantile_cont(yields.total, [0.25, 0.5, 0.75])[1]::double as low,
    quantile_cont(yields.total, [0.25, 0.5, 0.75])[2]::double as median,
    quantile_cont(yields.total, [0.25, 0.5, 0.75])[3]::double as high
from yields
join players using (game_id, player)
where players.human
    and yields.total is not null
    and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
group by yields."yield", yields.turn
order by yields."yield", yields.turn
