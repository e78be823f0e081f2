-- What becomes of ambitions and of legacies? $1: keys of sides; NULL: all
-- kind: legacy, ambition, unknown. A goal that is neither finished nor open leaves the list of the save, and with it whether
-- it was a legacy: known from the log alone, it is unknown.
with taken as (
    select
        case when goals.legacy then 'legacy' when goals.finished or goals.leader_character is not null then 'ambition'
            else 'unknown' end as kind,
        goals.finished,
        goals.turn_failed is not null as failed
    from goals
    join players using (game_id, player)
    where players.human
        and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
)
select
    kind,
    count(*) as taken,
    count(*) filter (where finished) as finished,
    count(*) filter (where failed and not finished) as failed
from taken
group by kind
order by kind
