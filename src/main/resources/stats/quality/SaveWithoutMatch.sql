-- Which saves belong to no match of the tournament that Challonge describes?
select games.game_id, games.match_id, games.save_file as subject
from games
join matches on matches.match_id = games.match_id
where matches.state is null
    and exists (select 1 from tournaments)
order by all
