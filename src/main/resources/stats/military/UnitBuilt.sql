-- How many sides built each unit, how many of it, and how often did they win? $1: keys of sides; NULL: all
-- of: sides of which the save counts what they built.
with sides as (
    select players.game_id, players.player, players.won
    from players
    where players.human
        and exists (
            select 1
            from units_produced
            where units_produced.game_id = players.game_id and units_produced.player = players.player
        )
        and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
),
totals as (
    select
        count(*) as sides,
        count(*) filter (where won) as winners,
        count(*) filter (where not won) as losers
    from sides
)
select
    units_produced.unit,
    count(*) filter (where units_produced."count" > 0) as sides,
    count(*) filter (where units_produced."count" > 0 and sides.won is not null) as decided,
    count(*) filter (where units_produced."count" > 0 and sides.won) as wins,
    sum(units_produced."count")::bigint as built,
    coalesce(sum(units_produced."count") filter (where sides.won), 0)::bigint as built_by_winners,
    coalesce(sum(units_produced."count") filter (where not sides.won), 0)::bigint as built_by_losers,
    any_value(totals.sides) as all_sides,
    any_value(totals.winners) as all_winners,
    any_value(totals.losers) as all_losers
from units_produced
join sides using (game_id, player)
cross join totals
group by units_produced.unit
having sum(units_produced."count") > 0
order by sides desc, units_produced.unit
