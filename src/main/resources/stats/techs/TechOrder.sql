-- At which place in its order of research does a side get each technology? $1: keys of sides; NULL: all
-- What a nation holds on turn 1 and bonus cards are not counted. Technologies of one turn share the first of their places.
-- A side with a technology whose turn is not logged is left out.
with complete as (
    select game_id, player
    from techs
    where state = 'researched'
    group by game_id, player
    having count(distinct tech) = count(distinct tech) filter (where turn is not null)
),
researched as (
    select techs.game_id, techs.player, techs.tech, min(techs.turn) as turn
    from techs
    join complete using (game_id, player)
    where techs.state = 'researched' and techs.turn > 1
    group by techs.game_id, techs.player, techs.tech
),
places as (
    select
        researched.tech,
        rank() over (partition by researched.game_id, researched.player order by researched.turn) as place
    from researched
    join players using (game_id, player)
    where players.human
        and ($1::varchar[] is null or list_contains($1::varchar[], researched.game_id || '/' || researched.player))
)
select
    tech,
    count(*) as n,
    min(place)::double as min,
    quantile_cont(place, [0.25, 0.5, 0.75])[1]::double as q1,
    quantile_cont(place, [0.25, 0.5, 0.75])[2]::double as median,
    quantile_cont(place, [0.25, 0.5, 0.75])[3]::double as q3,
    max(place)::double as max
from places
group by tech
order by median, tech
