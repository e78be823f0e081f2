-- How often does a side begin with a ruler of each archetype, and how often does it win? $1: keys of sides; NULL: all
-- A ruler whose save states no archetype is left out.
select
    rulers.archetype,
    count(*) as sides,
    count(players.won) as decided,
    count(*) filter (where players.won) as wins
from rulers
join players using (game_id, player)
where players.human
    and rulers.succession = 0
    and rulers.archetype is not null
    and ($1::varchar[] is null or list_contains($1::varchar[], rulers.game_id || '/' || rulers.player))
group by rulers.archetype
order by sides desc, rulers.archetype
