-- How often does a first ruler's archetype win against another one in duels? $1: keys of sides; NULL: all
-- Only games of exactly two people with a known winner; two rulers of the same archetype say nothing and are left out.
with duels as (
    select game_id
    from players
    where human
    group by game_id
    having count(*) = 2
),
first_rulers as (
    select rulers.game_id, rulers.player, rulers.archetype, players.won
    from rulers
    join players using (game_id, player)
    join duels using (game_id)
    where players.human
        and players.won is not null
        and rulers.succession = 0
        and rulers.archetype is not null
)
select
    own.archetype,
    opponent.archetype as opponent,
    count(*) as decided,
    count(*) filter (where own.won) as wins
from first_rulers own
join first_rulers opponent on opponent.game_id = own.game_id and opponent.player <> own.player
where own.archetype <> opponent.archetype
    and ($1::varchar[] is null or list_contains($1::varchar[], own.game_id || '/' || own.player))
group by own.archetype, opponent.archetype
order by own.archetype, opponent.archetype
