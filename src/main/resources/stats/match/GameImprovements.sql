-- What stands on the land of each side at the end of a game? $1: game_id
-- kind: improvement, specialist. On tiles of cities that a side has; what is still being built is left out.
with land as (
    select cities.player, tiles.improvement, tiles.improvement_turns_left, tiles.specialist
    from tiles
    join cities on cities.game_id = tiles.game_id and cities.city = tiles.city
    where tiles.game_id = $1 and cities.player is not null
),
standing as (
    select player, 'improvement' as kind, improvement as what
    from land
    where improvement is not null and improvement_turns_left is null
    union all
    select player, 'specialist', specialist
    from land
    where specialist is not null
)
select player, kind, what, count(*) as tiles
from standing
group by player, kind, what
order by kind, what, player
