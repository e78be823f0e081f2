-- Which matches are complete on Challonge, played, and have no save?
select
    null::varchar as game_id,
    matches.match_id,
    concat_ws(' - ', one.name, two.name) as subject
from matches
left join participants as one on one.participant_id = matches.participant1_id
left join participants as two on two.participant_id = matches.participant2_id
where matches.state = 'complete'
    and not coalesce(matches.forfeited, false)
    and matches.match_id not in (select match_id from games)
order by all
