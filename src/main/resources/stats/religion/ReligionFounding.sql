-- Which religions do sides found, on which turn, and how often do founders win? $1: keys of sides; NULL: all
-- A religion is founded once in a game; one whose founder the save does not state belongs to no side.
select
    religions.religion,
    count(*) as sides,
    count(players.won) as decided,
    count(*) filter (where players.won) as wins,
    count(religions.founded_turn) as n,
    min(religions.founded_turn)::double as min,
    quantile_cont(religions.founded_turn, [0.25, 0.5, 0.75])[1]::double as q1,
    quantile_cont(religions.founded_turn, [0.25, 0.5, 0.75])[2]::double as median,
    quantile_cont(religions.founded_turn, [0.25, 0.5, 0.75])[3]::double as q3,
    max(religions.founded_turn)::double as max
from religions
join players on players.game_id = religions.game_id and players.player = religions.founder_player
where players.human
    and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
group by religions.religion
order by sides desc, religions.religion
