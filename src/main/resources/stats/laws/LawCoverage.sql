-- Of how many sides are the turns of all classes of laws known? $1: keys of sides; NULL: all
with sides as (
    select count(*) as classes, count(laws.turn_from) as logged
    from laws
    join players using (game_id, player)
    where players.human
        and not laws.succession
        and not laws.swap
        and ($1::varchar[] is null or list_contains($1::varchar[], laws.game_id || '/' || laws.player))
    group by laws.game_id, laws.player
)
select count(*) as sides, count(*) filter (where logged = classes) as logged
from sides
order by sides
