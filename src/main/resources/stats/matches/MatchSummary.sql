-- Which matches are there, with or without a save, latest first?
with played as (
    select
        match_id,
        count(*) as games,
        max(turns) as turns,
        list(distinct map_class order by map_class) filter (map_class is not null) as maps,
        list(distinct map_size order by map_size) filter (map_size is not null) as map_sizes,
        max(save_date) as save_date
    from games
    group by match_id
)
select
    matches.match_id,
    matches.round,
    matches.bracket,
    matches.play_order,
    matches.state,
    matches.forfeited,
    matches.scores,
    coalesce(played.games, 0) as games,
    played.turns,
    played.maps,
    played.map_sizes,
    coalesce(matches.played_at::date, played.save_date) as played_on
from matches
left join played using (match_id)
order by played_on desc nulls last, matches.play_order desc nulls last, matches.match_id
