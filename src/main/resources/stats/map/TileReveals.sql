-- Which tiles of a game did each team first see on each turn? A tile is y times the map's width plus x. $1: game_id
with map as (
    select game_id, max(x) + 1 as width
    from tiles
    where game_id = $1
    group by game_id
)
select
    tile_reveals.team,
    tile_reveals.turn,
    list(tile_reveals.y * map.width + tile_reveals.x order by tile_reveals.y, tile_reveals.x) as tiles
from tile_reveals
join map on map.game_id = tile_reveals.game_id
group by tile_reveals.team, tile_reveals.turn
order by tile_reveals.team, tile_reveals.turn
