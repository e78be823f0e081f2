-- Which people played in which game, and what can be filtered about it?
-- Only sides of people count, in every statistic; the computer's sides are left out.
with people as (
    select game_id, count(*) as people
    from players
    where human
    group by game_id
)
select
    players.game_id || '/' || players.player as side,
    players.game_id,
    players.player,
    games.match_id,
    players.person_id,
    coalesce(participants.name, players.name) as name,
    players.nation,
    players.won,
    people.people,
    matches.round,
    matches.bracket,
    games.map_class,
    games.map_size,
    games.map_aspect_ratio as map_aspect,
    games.turns,
    games.game_version,
    coalesce(matches.played_at::date, games.save_date) as played_on
from players
join games using (game_id)
join people using (game_id)
left join matches using (match_id)
left join participants using (participant_id)
where players.human
order by players.game_id, players.player
