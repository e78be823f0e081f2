-- How often does a side win by the number of cities that it has at the end? $1: keys of sides; NULL: all
-- Only games whose save holds cities. Captured ones count for who has them. Ten stand for ten and more.
with mapped as (
    select distinct game_id
    from cities
),
sides as (
    select players.game_id, players.player, players.won
    from players
    join mapped using (game_id)
    where players.human
        and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
),
held as (
    select sides.won, count(cities.city) as cities
    from sides
    left join cities on cities.game_id = sides.game_id and cities.player = sides.player
    group by sides.game_id, sides.player, sides.won
)
select least(cities, 10)::integer as cities, count(*) as sides, count(won) as decided, count(*) filter (where won) as wins
from held
group by least(cities, 10)
order by cities
