-- Which matches does the tournament have on Challonge, in the order of its rounds?
with saves as (
    select match_id, count(*) as games
    from games
    group by match_id
)
select
    matches.match_id,
    matches.identifier,
    matches.bracket,
    matches.round,
    matches.group_id,
    matches.bracket in ('winners', 'final') and coalesce(
        matches.round = 0
        or matches.identifier = '3P'
        or (
            matches.takes_loser1
            and matches.takes_loser2
            and matches.prerequisite1_match_id <> matches.prerequisite2_match_id
        ),
        false
    ) as third_place,
    matches.state,
    matches.scores,
    coalesce(matches.forfeited, false) as forfeited,
    matches.scheduled_at,
    case when matches.state = 'complete' then matches.played_at end as played_at,
    coalesce(saves.games, 0) as games
from matches
left join saves using (match_id)
where matches.challonge_match_id is not null
    and matches.round is not null
order by abs(matches.round), matches.play_order nulls last, matches.challonge_match_id
