-- Which sides completed the most wonders? $1: keys of sides; NULL: all
select
    games.match_id,
    coalesce(participants.name, players.name) as person,
    players.nation,
    players.won,
    games.turns,
    count(distinct wonders.wonder)::integer as count,
    list(distinct wonders.wonder order by wonders.wonder) as wonders
from wonders
join players using (game_id, player)
join games using (game_id)
left join participants using (participant_id)
where players.human
    and wonders.completed
    and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
group by games.game_id, games.match_id, players.player, person, players.nation, players.won, games.turns
order by count desc, games.turns, games.game_id, players.player
limit 20
