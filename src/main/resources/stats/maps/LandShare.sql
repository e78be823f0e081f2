-- Which part of the map do winners and losers own at the end, in percent? $1: keys of sides; NULL: all
-- Of all playable tiles, water too. A game whose map or whose owners of tiles the save does not hold is left out; a side that
-- owns nothing in a game with owners owns 0.
with maps as (
    select game_id, count(*) as tiles
    from tiles
    where not boundary
    group by game_id
),
owned as (
    select tile_owners.game_id, tile_owners.player, count(*) as tiles
    from tile_owners
    join games using (game_id)
    where tile_owners.turn_to is null or tile_owners.turn_to >= games.turns
    group by tile_owners.game_id, tile_owners.player
),
shares as (
    select players.won, 100.0 * coalesce(owned.tiles, 0) / maps.tiles as percent
    from players
    join maps using (game_id)
    left join owned using (game_id, player)
    where players.human
        and players.won is not null
        and players.game_id in (select game_id from tile_owners)
        and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
)
select
    won,
    count(*) as n,
    min(percent)::double as min,
    quantile_cont(percent, [0.25, 0.5, 0.75])[1]::double as q1,
    quantile_cont(percent, [0.25, 0.5, 0.75])[2]::double as median,
    quantile_cont(percent, [0.25, 0.5, 0.75])[3]::double as q3,
    max(percent)::double as max
from shares
group by won
order by won desc
