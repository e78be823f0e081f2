-- Of how many sides are the turns of all technologies known? $1: keys of sides; NULL: all
with sides as (
    select
        players.won,
        count(distinct techs.tech) as techs,
        count(distinct techs.tech) filter (where techs.turn is not null) as logged
    from techs
    join players using (game_id, player)
    where players.human
        and techs.state = 'researched'
        and ($1::varchar[] is null or list_contains($1::varchar[], techs.game_id || '/' || techs.player))
    group by techs.game_id, techs.player, players.won
)
select
    count(*) as sides,
    count(won) as decided,
    count(*) filter (where logged = techs) as logged
from sides
order by sides
