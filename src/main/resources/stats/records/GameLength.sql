-- Which games were won fastest, and which took longest? $1: keys of sides; NULL: all
-- Only games whose winner is known, each with its winner; of allies the first is named. place: equal lengths share it; the
-- earlier game first, five rows at most.
with winners as (
    select
        players.game_id,
        min(players.player) as player,
        games.turns,
        games.save_date
    from players
    join games using (game_id)
    where players.human
        and players.won
        and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
    group by players.game_id, games.turns, games.save_date
),
kinds as (
    select 'fastest' as kind, game_id, player, turns, save_date, turns as least
    from winners
    union all
    select 'longest' as kind, game_id, player, turns, save_date, -turns as least
    from winners
),
placed as (
    select
        kind,
        game_id || '/' || player as side,
        turns,
        rank() over (partition by kind order by least) as place,
        row_number() over (partition by kind order by least, save_date nulls last, game_id) as line,
        count(*) over (partition by kind) as of_games
    from kinds
)
select kind, side, turns, place::integer as place, of_games
from placed
where place <= 3 and line <= 5
order by kind, line
