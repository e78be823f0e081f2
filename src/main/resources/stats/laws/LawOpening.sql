-- Which three classes of laws come first, in which order, and how often does the side win? $1: keys of sides; NULL: all
-- Classes of one turn stand in the order of their ids. A side with a class whose turn is not logged is left out, and so is
-- an opening of a single side.
with complete as (
    select laws.game_id, laws.player
    from laws
    where not laws.succession and not laws.swap
    group by laws.game_id, laws.player
    having count(*) = count(laws.turn_from) and count(*) >= 3
),
openings as (
    select
        players.won,
        list(laws.law_class order by laws.turn_from, laws.law_class) as classes
    from laws
    join complete using (game_id, player)
    join players using (game_id, player)
    where players.human
        and not laws.succession
        and not laws.swap
        and ($1::varchar[] is null or list_contains($1::varchar[], laws.game_id || '/' || laws.player))
    group by laws.game_id, laws.player, players.won
)
select
    classes[1] as first,
    classes[2] as second,
    classes[3] as third,
    count(*) as sides,
    count(won) as decided,
    count(*) filter (where won) as wins
from openings
group by classes[1], classes[2], classes[3]
having count(*) >= 2
order by sides desc, first, second, third
