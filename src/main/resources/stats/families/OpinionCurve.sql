-- What do a side's own families think of it, with winners and with losers, turn by turn? $1: keys of sides; NULL: all
-- A side's value is the mean over its families that have an opinion on that turn.
with means as (
    select opinions.game_id, opinions.player, players.won, opinions.turn, avg(opinions.opinion) as opinion
    from opinions
    join families
        on families.game_id = opinions.game_id
            and families.player = opinions.player
            and families.family = opinions.subject
    join players on players.game_id = opinions.game_id and players.player = opinions.player
    where players.human
        and players.won is not null
        and opinions.kind = 'family'
        and opinions.opinion is not null
        and ($1::varchar[] is null or list_contains($1::varchar[], opinions.game_id || '/' || opinions.player))
    group by opinions.game_id, opinions.player, players.won, opinions.turn
)
select
    won,
    turn,
    count(*) as n,
    quantile_cont(opinion, [0.25, 0.5, 0.75])[1]::double as low,
    quantile_cont(opinion, [0.25, 0.5, 0.75])[2]::double as median,
    quantile_cont(opinion, [0.25, 0.5, 0.75])[3]::double as high
from means
group by won, turn
order by won desc, turn
