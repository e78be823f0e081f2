-- Which maps were played, and which were the shortest and the longest game on each? $1: keys of sides; NULL: all
-- A map is its class, size and shape; older versions state no shape. Lengths are those of games with a known winner.
with selected as (
    select distinct game_id
    from players
    where human
        and ($1::varchar[] is null or list_contains($1::varchar[], game_id || '/' || player))
),
results as (
    select
        games.game_id,
        games.match_id,
        games.turns,
        games.map_class,
        games.map_size,
        games.map_aspect_ratio,
        count(players.won) > 0 as decided
    from games
    join selected using (game_id)
    join players using (game_id)
    where players.human
    group by games.game_id, games.match_id, games.turns, games.map_class, games.map_size, games.map_aspect_ratio
)
select
    map_class,
    map_size,
    map_aspect_ratio as map_aspect,
    count(*) as games,
    count(*) filter (where decided) as decided,
    quantile_cont(turns, 0.5) filter (where decided)::double as median,
    min(turns) filter (where decided) as shortest,
    first(match_id order by turns, game_id) filter (where decided) as shortest_match,
    max(turns) filter (where decided) as longest,
    first(match_id order by turns desc, game_id) filter (where decided) as longest_match
from results
group by map_class, map_size, map_aspect_ratio
order by games desc, map_class, map_size, map_aspect_ratio
