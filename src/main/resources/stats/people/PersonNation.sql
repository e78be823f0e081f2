-- With which nations did the person $1 play, and how often did they win?
select
    nation,
    count(*) as games,
    count(*) filter (won) as wins,
    count(*) filter (won is not null) as decided
from players
where person_id = $1
    and nation is not null
group by nation
order by games desc, wins desc, nation
