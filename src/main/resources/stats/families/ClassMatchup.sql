-- How often did sides with one class of families win against sides with another, in games of exactly two people?
-- $1: keys of sides; NULL: all. A class that both have counts nowhere against itself; allies are no opponents.
with duels as (
    select game_id
    from players
    where human
    group by game_id
    having count(*) = 2
),
held as (
    select distinct players.game_id, players.player, players.team, players.won, families.family_class
    from families
    join players using (game_id, player)
    join duels using (game_id)
    where players.human
        and families.family_class is not null
)
select
    held.family_class,
    opponents.family_class as opponent,
    count(*) as games,
    count(*) filter (held.won) as wins,
    count(*) filter (held.won is not null) as decided
from held
join held as opponents on opponents.game_id = held.game_id and opponents.player <> held.player
where held.family_class <> opponents.family_class
    and coalesce(held.team <> opponents.team, true)
    and ($1::varchar[] is null or list_contains($1::varchar[], held.game_id || '/' || held.player))
group by held.family_class, opponents.family_class
order by held.family_class, opponents.family_class
