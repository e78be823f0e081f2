-- How often does each nation win on each class of map? $1: keys of sides; NULL: all
select
    players.nation,
    games.map_class,
    count(*) as decided,
    count(*) filter (where players.won) as wins
from players
join games using (game_id)
where players.human
    and players.nation is not null
    and games.map_class is not null
    and players.won is not null
    and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
group by players.nation, games.map_class
order by players.nation, games.map_class
