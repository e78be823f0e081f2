-- How much of each yield do these sides make per turn, turn by turn? $1: keys of sides; NULL: all
select
    yields."yield",
    yields.turn,
    count(*) as n,
    quantile_cont(yields.rate, [0.25, 0.5, 0.75])[1]::double as low,
    quantile_cont(yields.rate, [0.25, 0.5, 0.75])[2]::double as median,
    quantile_cont(yields.rate, [0.25, 0.5, 0.75])[3]::double as high
from yields
join players using (game_id, player)
where players.human
    and yields.rate is not null
    and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
group by yields."yield", yields.turn
order by yields."yield", yields.turn
