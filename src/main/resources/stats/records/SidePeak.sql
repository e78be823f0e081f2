-- Which sides reached the highest value on a turn? $1: keys of sides; NULL: all
-- Only games whose winner is known. science, culture, money, orders: made per turn; military_power: as the game displays it.
-- turn: the first with this value. place: equal values share it; the earlier game first, five rows at most.
with recorded as (
    select lower(replace("yield", 'YIELD_', '')) as kind, game_id, player, turn, rate::double as value
    from yields
    where "yield" in ('YIELD_SCIENCE', 'YIELD_CULTURE', 'YIELD_MONEY', 'YIELD_ORDERS')
    union all
    select 'military_power' as kind, game_id, player, turn, military_power::double as value
    from turn_stats
),
peaks as (
    select kind, game_id, player, max(value) as value, arg_min(turn, (-value, turn)) as turn
    from recorded
    where value is not null
    group by kind, game_id, player
),
placed as (
    select
        peaks.kind,
        peaks.game_id || '/' || peaks.player as side,
        peaks.value,
        peaks.turn,
        rank() over (partition by peaks.kind order by peaks.value desc) as place,
        row_number() over (
            partition by peaks.kind
            order by peaks.value desc, games.save_date nulls last, peaks.game_id, peaks.player
        ) as line,
        count(*) over (partition by peaks.kind) as of_sides
    from peaks
    join players using (game_id, player)
    join games using (game_id)
    where players.human
        and players.won is not null
        and ($1::varchar[] is null or list_contains($1::varchar[], peaks.game_id || '/' || peaks.player))
)
select kind, side, value, turn, place::integer as place, of_sides
from placed
where place <= 3 and line <= 5
order by kind, line
