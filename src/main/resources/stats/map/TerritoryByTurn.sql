-- How many tiles did each side of a game own, and had its team seen, on each turn? NULL: the save keeps no record of it. $1: game_id
with turns as (
    select game_id, unnest(generate_series(1, turns)) as turn
    from games
    where game_id = $1
),
recorded as (
    select exists (select 1 from tile_owners where game_id = $1) as owners
),
owned as (
    select tile_owners.player, turns.turn, count(*) as tiles
    from tile_owners
    join turns on turns.turn >= tile_owners.turn_from and turns.turn <= coalesce(tile_owners.turn_to, turns.turn)
    where tile_owners.game_id = $1
    group by tile_owners.player, turns.turn
),
seen as (
    select tile_reveals.team, turns.turn, count(*) as tiles
    from tile_reveals
    join turns on turns.turn >= tile_reveals.turn
    where tile_reveals.game_id = $1
    group by tile_reveals.team, turns.turn
)
select
    turns.turn,
    players.player,
    case when recorded.owners then coalesce(owned.tiles, 0) end as tiles,
    seen.tiles as explored
from turns
join players on players.game_id = turns.game_id
cross join recorded
left join owned on owned.player = players.player and owned.turn = turns.turn
left join seen on seen.team = players.team and seen.turn = turns.turn
order by turns.turn, players.player
