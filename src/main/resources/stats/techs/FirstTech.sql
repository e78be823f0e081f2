-- Which technology does a side research first, and how often does it win? $1: keys of sides; NULL: all
-- What a nation holds on turn 1 is not researched. Technologies of one turn stand in the order of their ids. A side
-- with a technology whose turn is not logged is left out, because its order is not known.
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
firsts as (
    select players.won, arg_min(researched.tech, (researched.turn, researched.tech)) as tech
    from researched
    join players using (game_id, player)
    where players.human
        and ($1::varchar[] is null or list_contains($1::varchar[], researched.game_id || '/' || researched.player))
    group by researched.game_id, researched.player, players.won
)
select
    tech,
    count(*) as sides,
    count(won) as decided,
    count(*) filter (where won) as wins
from firsts
group by tech
order by sides desc, tech
