-- How often does a side win by the turn of its fifth city? $1: keys of sides; NULL: all
-- Only games whose save holds cities, each with its turn. until: the last turn of a group of ten; NULL: founded fewer than five.
with known as (
    select game_id
    from cities
    group by game_id
    having count(*) = count(founded_turn)
),
sides as (
    select players.game_id, players.player, players.won, games.turns
    from players
    join games using (game_id)
    join known using (game_id)
    where players.human
        and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
),
placed as (
    select
        cities.game_id,
        cities.first_player as player,
        cities.founded_turn as turn,
        row_number() over (partition by cities.game_id, cities.first_player order by cities.founded_turn, cities.city) as place
    from cities
),
fifths as (
    select sides.won, case when placed.turn is not null then 10 * ((greatest(placed.turn, 1) + 9) // 10) end as until
    from sides
    left join placed on placed.game_id = sides.game_id and placed.player = sides.player and placed.place = 5
)
select until::integer as until, count(*) as sides, count(won) as decided, count(*) filter (where won) as wins
from fifths
group by until
order by until nulls last
