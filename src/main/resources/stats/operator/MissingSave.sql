-- Which matches are complete on Challonge, played, and have no save? Latest first.
select
    matches.match_id,
    matches.bracket,
    matches.round,
    one.name as participant1,
    two.name as participant2,
    matches.played_at,
    matches.attachment_count as attachments
from matches
left join participants as one on one.participant_id = matches.participant1_id
left join participants as two on two.participant_id = matches.participant2_id
where matches.state = 'complete'
    and not coalesce(matches.forfeited, false)
    and matches.match_id not in (select match_id from games)
order by matches.played_at desc nulls last, matches.match_id
