-- How many projects do sides complete? $1: keys of sides; NULL: all
-- Only sides of which the save counts units or projects, so that a missing count is none.
with counted as (
    select game_id, player
    from units_produced
    union
    select game_id, player
    from projects_produced
),
projects as (
    select game_id, player, sum("count") as projects
    from projects_produced
    group by game_id, player
)
select
    count(*) as all_sides,
    count(*) filter (where players.won) as all_winners,
    count(*) filter (where not players.won) as all_losers,
    coalesce(sum(projects.projects), 0)::bigint as built,
    coalesce(sum(projects.projects) filter (where players.won), 0)::bigint as built_by_winners,
    coalesce(sum(projects.projects) filter (where not players.won), 0)::bigint as built_by_losers
from players
join counted using (game_id, player)
left join projects using (game_id, player)
where players.human
    and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
order by all_sides
