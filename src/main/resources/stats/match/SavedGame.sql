-- Which games are there, of which match, and from which files? $1: match_id; NULL: all
select
    game_id,
    match_id,
    save_file,
    sha256
from games
where ($1::varchar is null or match_id = $1)
order by match_id, game_number, game_id
