-- How often do the first and the second player of a duel win? $1: keys of sides; NULL: all
-- The order is that of the players in the save (player id). Games of exactly two people, because chance gives each of more
-- people less than one half.
with duels as (
    select game_id
    from players
    where human
    group by game_id
    having count(*) = 2
),
seats as (
    select
        players.game_id,
        players.player,
        players.won,
        row_number() over (partition by players.game_id order by players.player)::integer as seat
    from players
    join duels using (game_id)
    where players.human
)
select
    seat,
    count(*) as sides,
    count(won) as decided,
    count(*) filter (where won) as wins
from seats
where ($1::varchar[] is null or list_contains($1::varchar[], game_id || '/' || player))
group by seat
order by seat
