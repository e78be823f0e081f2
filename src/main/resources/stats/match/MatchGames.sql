-- Which games belong to a match, in the order they were played? $1: match_id
select
    game_id,
    game_name,
    game_version,
    mods,
    save_date,
    save_date_text,
    save_file,
    turns,
    map_class,
    map_size,
    map_width,
    map_height,
    game_over,
    victory_type,
    winner_player,
    winner_source,
    (select count(*) from cities where cities.game_id = games.game_id) as cities,
    (select count(*) from cities where cities.game_id = games.game_id and player is null) as free_cities
from games
where match_id = $1
order by save_date nulls last, save_file, game_id
