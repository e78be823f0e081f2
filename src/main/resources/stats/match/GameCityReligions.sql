-- Which religions are there in each city of a game at the end? $1: game_id
select city, religion
from city_religions
where game_id = $1
order by city, religion
