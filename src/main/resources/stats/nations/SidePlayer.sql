-- Which people played these sides, and how often did they win? $1: keys of sides; NULL: all
select
    players.person_id,
    max(coalesce(participants.name, players.name)) as name,
    count(*) as games,
    count(*) filter (players.won) as wins,
    count(*) filter (players.won is not null) as decided
from players
left join participants using (participant_id)
where players.human
    and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
group by players.person_id
order by games desc, wins desc, players.person_id nulls last
