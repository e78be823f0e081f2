-- How often was each nation played by a person, and how often did it win?
select
    players.nation,
    count(*) as seats,
    count(*) filter (players.won) as wins,
    count(*) filter (players.won is not null) as decided
from players
where players.human
    and players.nation is not null
group by players.nation
order by seats desc, wins desc, players.nation
