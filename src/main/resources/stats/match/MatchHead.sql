-- What does the tournament know of a match? $1: match_id
select
    m.match_id,
    m.challonge_match_id,
    (select min(name) from tournaments) as tournament,
    (select min(url) from tournaments) as tournament_url,
    m.round,
    m.bracket,
    m.identifier,
    m.state,
    m.scores,
    m.forfeited,
    m.scheduled_at,
    m.played_at,
    m.participant1_id,
    first_side.name as participant1,
    m.participant2_id,
    second_side.name as participant2,
    m.winner_participant_id
from matches m
left join participants first_side on first_side.participant_id = m.participant1_id
left join participants second_side on second_side.participant_id = m.participant2_id
where m.match_id = $1
order by m.match_id
