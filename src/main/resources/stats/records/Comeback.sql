-- From how far behind did a winner come back? $1: keys of sides; NULL: all
-- Games of exactly two people who are not allies and one of whom won. On each turn on which both together hold at least 20
-- victory points: the loser's share of them less the winner's. deficit: the largest of a game; turn: the first with it. Five
-- rows at most.
with duels as (
    select game_id
    from players
    where human
    group by game_id
    having count(*) = 2 and count(*) filter (won) = 1 and count(*) filter (not won) = 1
),
behind as (
    select
        winners.game_id,
        winners.player,
        own.turn,
        own.points,
        other.points as opponent_points,
        (other.points - own.points)::double / (other.points + own.points) as deficit
    from players as winners
    join duels using (game_id)
    join players as losers on losers.game_id = winners.game_id and losers.human and not losers.won
    join turn_stats as own on own.game_id = winners.game_id and own.player = winners.player
    join turn_stats as other on other.game_id = losers.game_id and other.player = losers.player and other.turn = own.turn
    where winners.human
        and winners.won
        and other.points + own.points >= 20
        and ($1::varchar[] is null or list_contains($1::varchar[], winners.game_id || '/' || winners.player))
),
largest as (
    select
        game_id,
        player,
        turn,
        points,
        opponent_points,
        deficit,
        row_number() over (partition by game_id, player order by deficit desc, turn) as line
    from behind
),
placed as (
    select
        largest.game_id || '/' || largest.player as side,
        largest.deficit,
        largest.turn,
        largest.points,
        largest.opponent_points,
        rank() over (order by largest.deficit desc) as place,
        row_number() over (order by largest.deficit desc, games.save_date nulls last, largest.game_id) as line,
        count(*) over () as of_games
    from largest
    join games using (game_id)
    where largest.line = 1
)
select side, deficit, turn, points, opponent_points, place::integer as place, of_games
from placed
where deficit > 0 and place <= 3 and line <= 5
order by line
