-- How many entries of each type does a side's log get on each turn? $1: keys of sides; NULL: all
-- Only sides with a log, and on each turn those whose game still went on. Memories are no entries of the log.
with logged as (
    select distinct game_id, player
    from events
    where source = 'log'
),
sides as (
    select players.game_id, players.player, games.turns
    from players
    join logged using (game_id, player)
    join games using (game_id)
    where players.human
        and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
),
turns as (
    select turn, count(*) as sides
    from (select unnest(range(1, turns + 1)) as turn from sides)
    group by turn
),
entries as (
    select events.type, events.turn, count(*) as entries
    from events
    join sides using (game_id, player)
    where events.source = 'log'
    group by events.type, events.turn
),
types as (
    select distinct type
    from entries
)
select types.type, turns.turn::integer as turn, turns.sides, coalesce(entries.entries, 0) as entries
from types
cross join turns
left join entries on entries.type = types.type and entries.turn = turns.turn
order by types.type, turns.turn
