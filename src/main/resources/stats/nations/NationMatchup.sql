-- How often did each nation win against each other nation, in games of exactly two people? $1: keys of sides; NULL: all
-- A mirror match says nothing about a nation, and allies are no opponents: both are left out.
with duels as (
    select game_id
    from players
    where human
    group by game_id
    having count(*) = 2
)
select
    players.nation,
    opponents.nation as opponent,
    count(*) as games,
    count(*) filter (players.won) as wins,
    count(*) filter (players.won is not null) as decided
from players
join duels using (game_id)
join players as opponents on opponents.game_id = players.game_id and opponents.player <> players.player
where players.human
    and opponents.human
    and players.nation <> opponents.nation
    and coalesce(players.team <> opponents.team, true)
    and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
group by players.nation, opponents.nation
order by players.nation, opponents.nation
