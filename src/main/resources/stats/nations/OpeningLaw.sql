-- Which laws are among the first three that a side adopts? $1: keys of sides; NULL: all
-- Laws of succession, changes within a class and laws that the log does not date do not count.
with adopted as (
    select
        laws.game_id,
        laws.player,
        laws.law,
        laws.turn_from as turn,
        rank() over (partition by laws.game_id, laws.player order by laws.turn_from) as place
    from laws
    join players using (game_id, player)
    where players.human
        and not laws.succession
        and not laws.swap
        and laws.turn_from is not null
        and ($1::varchar[] is null or list_contains($1::varchar[], laws.game_id || '/' || laws.player))
)
select
    law as id,
    count(*) as sides,
    (select count(distinct game_id || '/' || player) from adopted) as of_sides,
    quantile_cont(turn, 0.5)::double as median_turn
from adopted
where place <= 3
group by law
order by sides desc, median_turn, law
