-- How do games end, and how long do they last then? $1: keys of sides; NULL: all; a game counts when one of its sides does
with chosen as (
    select distinct game_id
    from players
    where human
        and ($1::varchar[] is null or list_contains($1::varchar[], game_id || '/' || player))
)
select
    games.victory_type,
    count(*) as games,
    min(games.turns)::double as min,
    quantile_cont(games.turns, [0.25, 0.5, 0.75])[1]::double as q1,
    quantile_cont(games.turns, [0.25, 0.5, 0.75])[2]::double as median,
    quantile_cont(games.turns, [0.25, 0.5, 0.75])[3]::double as q3,
    max(games.turns)::double as max
from games
join chosen using (game_id)
group by games.victory_type
order by games desc, games.victory_type nulls last
