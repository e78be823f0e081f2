-- Which people of a tournament match are no participant?
select players.game_id, games.match_id, players.name as subject
from players
join games on games.game_id = players.game_id
join matches on matches.match_id = games.match_id
where players.human
    and players.participant_id is null
    and (matches.participant1_id is not null or matches.participant2_id is not null)
order by all
