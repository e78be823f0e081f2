-- Which technologies do winners have more often, and earlier, than losers? $1: keys of sides; NULL: all
-- Decided sides whose save states technologies; bonus cards are left out. Medians are over the sides whose log states the
-- turn, NULL without any.
with got as (
    select techs.game_id, techs.player, players.won, techs.tech, min(techs.turn) as turn
    from techs
    join players using (game_id, player)
    where players.human
        and players.won is not null
        and techs.state = 'researched'
        and ($1::varchar[] is null or list_contains($1::varchar[], techs.game_id || '/' || techs.player))
    group by techs.game_id, techs.player, players.won, techs.tech
),
known as (
    select
        count(distinct game_id || '/' || player) filter (where won) as winners,
        count(distinct game_id || '/' || player) filter (where not won) as losers
    from got
)
select
    got.tech,
    known.winners,
    count(*) filter (where got.won) as winners_with,
    quantile_cont(got.turn, 0.5) filter (where got.won)::double as winners_turn,
    known.losers,
    count(*) filter (where not got.won) as losers_with,
    quantile_cont(got.turn, 0.5) filter (where not got.won)::double as losers_turn
from got
cross join known
where known.winners > 0 and known.losers > 0
group by got.tech, known.winners, known.losers
order by winners_with / known.winners - losers_with / known.losers desc, got.tech
