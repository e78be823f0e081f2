-- Which three technologies does a side research first, in which order, and how often does it win? $1: keys of sides; NULL: all
-- What a nation holds on turn 1 is not researched. Technologies of one turn stand in the order of their ids. A side
-- with a technology whose turn is not logged is left out, and so is an opening of a single side.
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
openings as (
    select players.won, list(researched.tech order by researched.turn, researched.tech) as techs
    from researched
    join players using (game_id, player)
    where players.human
        and ($1::varchar[] is null or list_contains($1::varchar[], researched.game_id || '/' || researched.player))
    group by researched.game_id, researched.player, players.won
    having count(*) >= 3
)
select
    techs[1] as first,
    techs[2] as second,
    techs[3] as third,
    count(*) as sides,
    count(won) as decided,
    count(*) filter (where won) as wins
from openings
group by techs[1], techs[2], techs[3]
having count(*) >= 2
order by sides desc, first, second, third
