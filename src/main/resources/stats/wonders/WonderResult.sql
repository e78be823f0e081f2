-- How many sides complete each wonder, of those who may, when, and how often do they win? $1: keys of sides; NULL: all
-- A wonder is allowed unless the settings of the game disable its improvement; a save that disables none names none. Games
-- without tiles in the save are left out, because the map tells whether a wonder stands.
with sides as (
    select game_id, player, nation, won
    from players
    where human
        and game_id in (select game_id from tiles)
        and ($1::varchar[] is null or list_contains($1::varchar[], game_id || '/' || player))
),
disabled as (
    select game_id, name as wonder
    from game_options
    where kind = 'disabled'
),
built as (
    select game_id, player, wonder, min(turn_completed) as turn
    from wonders
    where completed and player is not null
    group by game_id, player, wonder
),
named as (
    select wonder from built
    union
    select wonder from disabled
),
allowed as (
    select
        named.wonder,
        sides.game_id,
        sides.won,
        built.wonder is not null as built,
        built.turn
    from named
    cross join sides
    left join disabled on disabled.game_id = sides.game_id and disabled.wonder = named.wonder
    left join built on built.game_id = sides.game_id and built.player = sides.player and built.wonder = named.wonder
    where disabled.wonder is null or built.wonder is not null
)
select
    wonder,
    count(distinct game_id) as games_allowed,
    count(distinct game_id) filter (where built) as games,
    count(*) as sides_allowed,
    count(*) filter (where built) as sides,
    count(won) filter (where built) as decided,
    count(*) filter (where built and won) as wins,
    count(turn) as n,
    min(turn)::double as min,
    quantile_cont(turn, [0.25, 0.5, 0.75])[1]::double as q1,
    quantile_cont(turn, [0.25, 0.5, 0.75])[2]::double as median,
    quantile_cont(turn, [0.25, 0.5, 0.75])[3]::double as q3,
    max(turn)::double as max
from allowed
group by wonder
order by sides desc, wonder
