-- By how many tiles did the land of each side grow or shrink on each turn? $1: game_id
with changes as (
    select player, turn_from as turn, 1 as change
    from tile_owners
    where game_id = $1
    union all
    select player, turn_to + 1, -1
    from tile_owners
    where game_id = $1 and turn_to is not null
)
select player, turn, sum(change)::bigint as change
from changes
group by player, turn
having sum(change) <> 0
order by player, turn
