-- How often does a side win by its science per turn on a turn? $1: keys of sides; NULL: all; $2: the turn
-- Decided sides cut into fifths of that science; equal values stay together, so that fifths may differ in size.
with sides as (
    select players.won, yields.rate
    from yields
    join players using (game_id, player)
    where players.human
        and players.won is not null
        and yields."yield" = 'YIELD_SCIENCE'
        and yields.turn = $2::integer
        and yields.rate is not null
        and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
),
cuts as (
    select quantile_cont(rate::double, [0.2, 0.4, 0.6, 0.8]) as cuts
    from sides
),
placed as (
    select sides.won, sides.rate, 1 + len(list_filter(cuts.cuts, lambda cut: cut < sides.rate::double)) as fifth
    from sides
    cross join cuts
)
select
    fifth::integer as fifth,
    min(rate)::double as lowest,
    max(rate)::double as highest,
    count(*) as decided,
    count(*) filter (where won) as wins
from placed
group by fifth
order by fifth
