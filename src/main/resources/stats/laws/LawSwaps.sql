-- How often does a side swap a law for the other one of its class, and how often does it win? $1: keys of sides; NULL: all
-- Sides with at least one class whose classes are all logged: of others not every swap is known. Succession does not count.
with sides as (
    select
        laws.game_id,
        laws.player,
        players.won,
        count(*) filter (where laws.swap) as swaps
    from laws
    join players using (game_id, player)
    where players.human
        and not laws.succession
        and ($1::varchar[] is null or list_contains($1::varchar[], laws.game_id || '/' || laws.player))
    group by laws.game_id, laws.player, players.won
    having count(*) filter (where not laws.swap and laws.turn_from is null) = 0
        and count(*) filter (where not laws.swap) > 0
)
select
    swaps,
    count(*) as sides,
    count(won) as decided,
    count(*) filter (where won) as wins
from sides
group by swaps
order by swaps
