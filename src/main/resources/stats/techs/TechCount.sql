-- How many technologies do winners and losers hold, turn by turn? $1: keys of sides; NULL: all
-- Each side until the last turn of its game; what a nation holds on turn 1 counts, bonus cards do not. A side with a
-- technology whose turn is not logged is left out.
with complete as (
    select game_id, player
    from techs
    where state = 'researched'
    group by game_id, player
    having count(distinct tech) = count(distinct tech) filter (where turn is not null)
),
researched as (
    select techs.game_id, techs.player, techs.tech, min(techs.turn) as turn
    from techs
    join complete using (game_id, player)
    where techs.state = 'researched' and techs.turn is not null
    group by techs.game_id, techs.player, techs.tech
),
sides as (
    select researched.game_id, researched.player, players.won, games.turns, list(researched.turn order by researched.turn) as got
    from researched
    join players using (game_id, player)
    join games using (game_id)
    where players.human
        and players.won is not null
        and ($1::varchar[] is null or list_contains($1::varchar[], researched.game_id || '/' || researched.player))
    group by researched.game_id, researched.player, players.won, games.turns
),
by_turn as (
    select game_id, player, won, got, unnest(range(1, turns + 1)) as turn
    from sides
),
held as (
    select won, turn, len(list_filter(got, lambda place: place <= turn)) as techs
    from by_turn
)
select
    won,
    turn::integer as turn,
    count(*) as n,
    quantile_cont(techs, [0.25, 0.5, 0.75])[1]::double as low,
    quantile_cont(techs, [0.25, 0.5, 0.75])[2]::double as median,
    quantile_cont(techs, [0.25, 0.5, 0.75])[3]::double as high
from held
group by won, turn
order by won desc, turn
