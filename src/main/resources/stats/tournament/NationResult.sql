-- How often was each nation played by a person, and how often did it win? $1: keys of sides; NULL: all
select
    players.nation,
    count(*) as seats,
    count(distinct players.game_id) as games,
    count(*) filter (players.won) as wins,
    count(*) filter (players.won is not null) as decided
from players
where players.human
    and players.nation is not null
    and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
group by players.nation
order by seats desc, wins desc, players.nation
