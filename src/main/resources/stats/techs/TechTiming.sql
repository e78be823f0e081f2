-- How many sides get each technology or bonus card, and on which turn? $1: keys of sides; NULL: all
-- of: sides whose save states technologies at all. A side counts once for a technology, with the turn it first got it; the
-- spread is over the n sides whose log states that turn, NULL without any.
with got as (
    select techs.game_id, techs.player, techs.tech, techs.state = 'bonus' as bonus, min(techs.turn) as turn
    from techs
    join players using (game_id, player)
    where players.human
        and techs.state in ('researched', 'bonus')
        and ($1::varchar[] is null or list_contains($1::varchar[], techs.game_id || '/' || techs.player))
    group by techs.game_id, techs.player, techs.tech, techs.state
),
known as (
    select count(distinct game_id || '/' || player) as sides
    from got
)
select
    got.tech,
    got.bonus,
    count(*) as sides,
    known.sides as of,
    count(got.turn) as n,
    min(got.turn)::double as min,
    quantile_cont(got.turn, [0.25, 0.5, 0.75])[1]::double as q1,
    quantile_cont(got.turn, [0.25, 0.5, 0.75])[2]::double as median,
    quantile_cont(got.turn, [0.25, 0.5, 0.75])[3]::double as q3,
    max(got.turn)::double as max
from got
cross join known
group by got.tech, got.bonus, known.sides
order by median nulls last, got.tech, got.bonus
