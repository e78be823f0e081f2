-- How often did the side that was ahead on a turn win its duel? $1: keys of sides; NULL: all; the side ahead must be selected
-- Decided games of exactly two people, on turns of which both have a value. bucket: the lead as part of the other side's value:
-- 0 under 10 %, 1 under 25 %, 2 under 50 %, 3 under 100 %, 4 at least 100 % or the other has nothing. Equal values are no lead.
-- science: gained so far; the sum of the rates where the save keeps no totals. cities: founded so far.
with duels as (
    select game_id
    from players
    where human
    group by game_id
    having count(*) = 2 and count(won) = 2 and count(*) filter (where won) = 1
),
sides as (
    select players.game_id, players.player, players.won, games.turns
    from players
    join duels using (game_id)
    join games using (game_id)
    where players.human
),
science_sums as (
    select
        game_id,
        player,
        turn,
        total,
        count(total) over (partition by game_id) > 0 as has_totals,
        sum(rate) over history as gained,
        count(*) over history = count(rate) over history as complete
    from yields
    where "yield" = 'YIELD_SCIENCE'
    window history as (partition by game_id, player order by turn)
),
known_cities as (
    select game_id
    from cities
    group by game_id
    having count(*) = count(founded_turn)
),
city_turns as (
    select sides.game_id, sides.player, unnest(range(1, sides.turns + 1)) as turn
    from sides
    join known_cities using (game_id)
),
city_sums as (
    select city_turns.game_id, city_turns.player, city_turns.turn, count(cities.city) as founded
    from city_turns
    left join cities on cities.game_id = city_turns.game_id
        and cities.first_player = city_turns.player
        and cities.founded_turn <= city_turns.turn
    group by city_turns.game_id, city_turns.player, city_turns.turn
),
measured as (
    select 'points' as measure, game_id, player, turn, points::decimal(18, 1) as value
    from turn_stats
    union all
    select 'power' as measure, game_id, player, turn, military_power::decimal(18, 1) as value
    from turn_stats
    union all
    select
        'science' as measure, game_id, player, turn,
        case when has_totals then total when complete then gained end::decimal(18, 1) as value
    from science_sums
    union all
    select 'cities' as measure, game_id, player, turn, founded::decimal(18, 1) as value
    from city_sums
),
compared as (
    select
        measured.measure,
        measured.game_id,
        measured.turn,
        max(measured.value) as ahead,
        min(measured.value) as behind,
        arg_max(sides.player, measured.value) as player,
        arg_max(sides.won, measured.value) as won
    from measured
    join sides using (game_id, player)
    group by measured.measure, measured.game_id, measured.turn
    having count(measured.value) = 2 and max(measured.value) > min(measured.value)
),
leads as (
    select
        measure,
        turn,
        won,
        case
            when behind <= 0 or ahead >= behind * 2 then 4
            when ahead * 2 >= behind * 3 then 3
            when ahead * 4 >= behind * 5 then 2
            when ahead * 10 >= behind * 11 then 1
            else 0
        end as bucket
    from compared
    where $1::varchar[] is null or list_contains($1::varchar[], game_id || '/' || player)
)
select measure, turn, bucket, count(*) as n, count(*) filter (where won) as wins
from leads
group by measure, turn, bucket
order by measure, turn, bucket
