-- What kind of tournament is it, and how many points does a league give? Not stated: 1, 0.5 and 1.
select
    name,
    url,
    tournament_type,
    state,
    coalesce(group_stages, false) as group_stages,
    ranked_by,
    coalesce(points_match_win, 1) as points_match_win,
    coalesce(points_match_tie, 0.5) as points_match_tie,
    coalesce(points_bye, 1) as points_bye,
    points_match_win is not null and points_match_tie is not null and points_bye is not null as points_stated
from tournaments
order by tournament_id
