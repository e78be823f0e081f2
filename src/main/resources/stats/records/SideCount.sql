-- Which sides had most of what can be counted at the end of a game? $1: keys of sides; NULL: all
-- Only games whose winner is known, and sides with at least one. wonders: that stand; cities: held; captured_cities: held and
-- founded by another player; tiles: owned; technologies: finished, without bonus cards; ambitions: goals reached, legacies too;
-- units: built over the game. place: equal counts share it; the earlier game first, five rows at most.
with counted as (
    select 'wonders' as kind, game_id, player, count(distinct wonder) as value
    from wonders
    where completed
    group by game_id, player
    union all
    select 'cities' as kind, game_id, player, count(*) as value
    from cities
    group by game_id, player
    union all
    select 'captured_cities' as kind, game_id, player, count(*) as value
    from cities
    where first_player <> player
    group by game_id, player
    union all
    select 'tiles' as kind, game_id, player, count(*) as value
    from tile_owners
    where turn_to is null
    group by game_id, player
    union all
    select 'technologies' as kind, game_id, player, count(distinct tech) as value
    from techs
    where state = 'researched'
    group by game_id, player
    union all
    select 'ambitions' as kind, game_id, player, count(*) as value
    from goals
    where finished
    group by game_id, player
    union all
    select 'units' as kind, game_id, player, sum(count) as value
    from units_produced
    group by game_id, player
),
placed as (
    select
        counted.kind,
        counted.game_id || '/' || counted.player as side,
        counted.value,
        rank() over (partition by counted.kind order by counted.value desc) as place,
        row_number() over (
            partition by counted.kind
            order by counted.value desc, games.save_date nulls last, counted.game_id, counted.player
        ) as line,
        count(*) over (partition by counted.kind) as of_sides
    from counted
    join players using (game_id, player)
    join games using (game_id)
    where players.human
        and players.won is not null
        and counted.value > 0
        and ($1::varchar[] is null or list_contains($1::varchar[], counted.game_id || '/' || counted.player))
)
select kind, side, value::bigint as value, place::integer as place, of_sides
from placed
where place <= 3 and line <= 5
order by kind, line
