-- Which cities stand on a game's map at its end, and since when? $1: game_id
select
    city,
    coalesce(custom_name, name) as name,
    x,
    y,
    founded_turn,
    first_player,
    player,
    tribe,
    family,
    capital,
    captured_capital
from cities
where game_id = $1 and x is not null and y is not null
order by city
