-- Ids of one game that exist together
select g.match_id, g.game_id, p.person_id, p.nation
from games g
join players p on p.game_id = g.game_id
order by g.game_id, p.player
limit 1
