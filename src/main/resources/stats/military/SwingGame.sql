-- In how many games did a side lose a fifth of its military power or more in one turn? $1: keys of sides; NULL: all
-- Only games of which a selected side has a history of power.
with steps as (
    select
        game_id,
        player,
        military_power as power,
        lag(military_power) over (partition by game_id, player order by turn) as before
    from turn_stats
    where military_power is not null
),
played as (
    select steps.game_id, bool_or(steps.before > 0 and steps.power * 5 <= steps.before * 4) as swung
    from steps
    join players using (game_id, player)
    where players.human
        and ($1::varchar[] is null or list_contains($1::varchar[], steps.game_id || '/' || steps.player))
    group by steps.game_id
)
select count(*) as games, count(*) filter (where swung) as swung
from played
order by games
