-- Which files was this snapshot made from, and what became of each?
select file, sha256, game_id, outcome, reason, detail
from imports
where sha256 is not null
order by all
