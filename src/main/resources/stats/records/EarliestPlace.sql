-- Which sides were first at a milestone? $1: keys of sides; NULL: all
-- Only games whose winner is known. law_4, law_7: the fourth and the seventh class of laws, as in laws/LawMilestone; city_5: the
-- fifth city founded, as in cities/CityPlace. place: equal turns share it; the earlier game first, five rows at most.
with logged as (
    select game_id, player
    from laws
    where not succession and not swap
    group by game_id, player
    having count(*) = count(turn_from)
),
dated as (
    select game_id
    from cities
    group by game_id
    having count(*) = count(founded_turn)
),
milestones as (
    select
        'law' as what,
        laws.game_id,
        laws.player,
        laws.turn_from as turn,
        row_number() over (partition by laws.game_id, laws.player order by laws.turn_from, laws.law_class) as number
    from laws
    join logged using (game_id, player)
    where not laws.succession and not laws.swap
    union all
    select
        'city' as what,
        cities.game_id,
        cities.first_player as player,
        cities.founded_turn as turn,
        row_number() over (
            partition by cities.game_id, cities.first_player
            order by cities.founded_turn, cities.city
        ) as number
    from cities
    join dated using (game_id)
    where cities.first_player is not null
),
placed as (
    select
        milestones.what || '_' || milestones.number as kind,
        milestones.game_id || '/' || milestones.player as side,
        milestones.turn,
        rank() over (partition by milestones.what, milestones.number order by milestones.turn) as place,
        row_number() over (
            partition by milestones.what, milestones.number
            order by milestones.turn, games.save_date nulls last, milestones.game_id, milestones.player
        ) as line,
        count(*) over (partition by milestones.what, milestones.number) as of_sides
    from milestones
    join players using (game_id, player)
    join games using (game_id)
    where players.human
        and players.won is not null
        and ($1::varchar[] is null or list_contains($1::varchar[], milestones.game_id || '/' || milestones.player))
)
select kind, side, turn, place::integer as place, of_sides
from placed
where place <= 3 and line <= 5 and kind in ('law_4', 'law_7', 'city_5')
order by kind, line
