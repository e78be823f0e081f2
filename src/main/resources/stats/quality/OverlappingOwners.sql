-- Which tiles have two owners at the same time?
with runs as (
    select
        game_id,
        x,
        y,
        turn_from,
        lag(coalesce(turn_to, 1000000)) over (partition by game_id, x, y order by turn_from, turn_to) as before
    from tile_owners
)
select
    runs.game_id,
    games.match_id,
    count(*) || ' runs, the first at x=' || min_by(x, (x, y, turn_from)) || ' y=' || min_by(y, (x, y, turn_from)) as subject
from runs
left join games on games.game_id = runs.game_id
where turn_from <= before
group by runs.game_id, games.match_id
order by all
