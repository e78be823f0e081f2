-- Which religions were founded in a game, by whom, and where do they stand at the end? $1: game_id
-- A row for each religion and side with cities of it; player is NULL where no side has one.
with spread as (
    select city_religions.religion, cities.player, count(*) as cities
    from city_religions
    join cities using (game_id, city)
    where city_religions.game_id = $1 and cities.player is not null
    group by city_religions.religion, cities.player
)
select
    religions.religion,
    religions.founded_turn,
    religions.founder_player,
    coalesce(holy.custom_name, holy.name) as holy_city,
    spread.player,
    spread.cities
from religions
left join cities holy on holy.game_id = religions.game_id and holy.city = religions.holy_city
left join spread on spread.religion = religions.religion
where religions.game_id = $1 and (religions.founded_turn is not null or spread.cities > 0)
order by religions.founded_turn nulls last, religions.religion, spread.player
