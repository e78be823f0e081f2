-- How many games were played on each class, size and shape of map, and how long are the decided ones? $1: keys of sides; NULL: all
-- property: class, size, aspect. A game counts when one of its sides is selected. Lengths are those of games with a known
-- winner, since a save of an unfinished game says nothing about its length. A duel has exactly two people.
with selected as (
    select distinct game_id
    from players
    where human
        and ($1::varchar[] is null or list_contains($1::varchar[], game_id || '/' || player))
),
results as (
    select
        games.game_id,
        games.turns,
        games.map_class,
        games.map_size,
        games.map_aspect_ratio,
        count(players.won) > 0 as decided,
        count(*) = 2 as duel
    from games
    join selected using (game_id)
    join players using (game_id)
    where players.human
    group by games.game_id, games.turns, games.map_class, games.map_size, games.map_aspect_ratio
),
named as (
    select 'class' as property, map_class as value, turns, decided, duel from results
    union all
    select 'size', map_size, turns, decided, duel from results
    union all
    select 'aspect', map_aspect_ratio, turns, decided, duel from results
)
select
    property,
    value,
    count(*) as games,
    count(*) filter (where decided) as decided,
    count(*) filter (where decided and duel) as duels,
    min(turns) filter (where decided)::double as min,
    (quantile_cont(turns, [0.25, 0.5, 0.75]) filter (where decided))[1]::double as q1,
    (quantile_cont(turns, [0.25, 0.5, 0.75]) filter (where decided))[2]::double as median,
    (quantile_cont(turns, [0.25, 0.5, 0.75]) filter (where decided))[3]::double as q3,
    max(turns) filter (where decided)::double as max
from named
where value is not null
group by property, value
order by property, games desc, value
