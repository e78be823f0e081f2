-- On which turn do sides found their second to eighth city? $1: keys of sides; NULL: all
-- Only games whose save holds cities, each with its turn; each place counts the sides that came so far. of: all these sides.
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
        cities.founded_turn as turn,
        row_number() over (partition by cities.game_id, cities.first_player order by cities.founded_turn, cities.city) as place
    from cities
    join sides on sides.game_id = cities.game_id and sides.player = cities.first_player
)
select
    place::integer as place,
    count(*) as n,
    min(turn)::double as min,
    quantile_cont(turn, [0.25, 0.5, 0.75])[1]::double as q1,
    quantile_cont(turn, [0.25, 0.5, 0.75])[2]::double as median,
    quantile_cont(turn, [0.25, 0.5, 0.75])[3]::double as q3,
    max(turn)::double as max,
    (select count(*) from sides) as of
from placed
where place between 2 and 8
group by place
order by place
