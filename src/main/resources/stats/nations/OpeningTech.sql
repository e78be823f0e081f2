-- Which technologies are among the first three that a side finishes? $1: keys of sides; NULL: all
-- Bonus cards and technologies that the log does not date do not count.
with finished as (
    select
        techs.game_id,
        techs.player,
        techs.tech,
        techs.turn,
        rank() over (partition by techs.game_id, techs.player order by techs.turn) as place
    from techs
    join players using (game_id, player)
    where players.human
        and techs.state = 'researched'
        and techs.turn is not null
        and ($1::varchar[] is null or list_contains($1::varchar[], techs.game_id || '/' || techs.player))
)
select
    tech as id,
    count(*) as sides,
    (select count(distinct game_id || '/' || player) from finished) as of_sides,
    quantile_cont(turn, 0.5)::double as median_turn
from finished
where place <= 3
group by tech
order by sides desc, median_turn, tech
