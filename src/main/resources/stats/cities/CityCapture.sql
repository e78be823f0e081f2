-- How often does a side win by the cities it took, and by those it lost? $1: keys of sides; NULL: all
-- Only games whose save holds cities. measure taken: cities of another founder that it has at the end; lost: cities it founded
-- that another side or nobody has at the end. A city that came back is neither. Four stand for four and more.
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
counted as (
    select
        sides.won,
        count(cities.city) filter (where cities.player = sides.player and cities.first_player <> sides.player) as taken,
        count(cities.city) filter (where cities.first_player = sides.player and cities.player is distinct from sides.player) as lost
    from sides
    left join cities on cities.game_id = sides.game_id
    group by sides.game_id, sides.player, sides.won
),
measured as (
    select 'taken' as measure, won, least(taken, 4) as cities
    from counted
    union all
    select 'lost' as measure, won, least(lost, 4) as cities
    from counted
)
select
    measure,
    cities::integer as cities,
    count(*) as sides,
    count(won) as decided,
    count(*) filter (where won) as wins
from measured
group by measure, cities
order by measure desc, cities
