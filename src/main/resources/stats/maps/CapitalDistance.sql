-- How long is a decided duel by the distance between the first cities? $1: keys of sides; NULL: all
-- The first city is the first capital that the save states, else the earliest that the side founded; in older versions only
-- the latter is known. Distance in steps from tile to tile, rounded down to fives; even rows of the map stand half a tile to
-- the right. A game whose cities the save does not hold is left out.
with selected as (
    select distinct game_id
    from players
    where human
        and ($1::varchar[] is null or list_contains($1::varchar[], game_id || '/' || player))
),
duels as (
    select players.game_id, games.turns
    from players
    join selected using (game_id)
    join games using (game_id)
    where players.human
    group by players.game_id, games.turns
    having count(*) = 2 and count(players.won) > 0
),
starts as (
    select
        players.game_id,
        cities.x - (cities.y + (cities.y & 1)) // 2 as column_axis,
        cities.y as row_axis
    from players
    join cities on cities.game_id = players.game_id and cities.first_player = players.player
    where players.human
        and cities.x is not null
        and cities.y is not null
        and (cities.founded_turn is not null or cities.city = players.original_capital)
    qualify row_number() over (
        partition by players.game_id, players.player
        order by cities.city = players.original_capital desc nulls last, cities.founded_turn, cities.city
    ) = 1
),
distances as (
    select
        duels.turns,
        greatest(
            max(starts.column_axis) - min(starts.column_axis),
            max(starts.row_axis) - min(starts.row_axis),
            max(starts.column_axis + starts.row_axis) - min(starts.column_axis + starts.row_axis)
        ) as distance
    from duels
    join starts using (game_id)
    group by duels.game_id, duels.turns
    having count(*) = 2
)
select
    (distance // 5 * 5)::integer as at_least,
    count(*) as n,
    min(turns)::double as min,
    quantile_cont(turns, [0.25, 0.5, 0.75])[1]::double as q1,
    quantile_cont(turns, [0.25, 0.5, 0.75])[2]::double as median,
    quantile_cont(turns, [0.25, 0.5, 0.75])[3]::double as q3,
    max(turns)::double as max
from distances
group by at_least
order by at_least
