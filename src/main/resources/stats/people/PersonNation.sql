-- With which nations did the person $1 play, and how often did they win?
-- $2: round as Challonge counts, $3: bracket; NULL does not restrict
select
    players.nation,
    count(*) as games,
    count(*) filter (players.won) as wins,
    count(*) filter (players.won is not null) as decided
from players
join games using (game_id)
join matches using (match_id)
where players.person_id = $1
    and players.nation is not null
    and ($2::integer is null or matches.round = $2::integer)
    and ($3::varchar is null or matches.bracket = $3::varchar)
group by players.nation
order by games desc, wins desc, players.nation
