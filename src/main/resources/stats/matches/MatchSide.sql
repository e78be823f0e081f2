-- Who played in which match, with which nation, and who won?
-- A match of one game is decided by the game, a series by the result on Challonge.
with series as (
    select match_id, count(*) as games
    from games
    group by match_id
),
seats as (
    select
        games.match_id,
        coalesce(players.person_id, 'seat ' || players.player) as side,
        min(players.player) as seat,
        min(players.person_id) as person_id,
        min(players.participant_id) as participant_id,
        min(coalesce(participants.name, players.name)) as name,
        list(distinct players.nation order by players.nation) filter (players.nation is not null) as nations,
        bool_or(players.human) as human,
        bool_or(players.won) as won
    from players
    join games using (game_id)
    left join participants using (participant_id)
    group by games.match_id, side
),
entrants as (
    select match_id, participant1_id as participant_id, 0 as seat from matches where participant1_id is not null
    union all
    select match_id, participant2_id as participant_id, 1 as seat from matches where participant2_id is not null
),
sides as (
    select
        seats.match_id,
        seats.seat,
        seats.person_id,
        seats.name,
        seats.nations,
        seats.human,
        case
            when series.games = 1 then coalesce(seats.won, seats.participant_id = matches.winner_participant_id)
            else seats.participant_id = matches.winner_participant_id
        end as won
    from seats
    join series using (match_id)
    join matches using (match_id)
    union all
    select
        entrants.match_id,
        entrants.seat,
        entrants.participant_id::varchar as person_id,
        participants.name,
        null as nations,
        true as human,
        entrants.participant_id = matches.winner_participant_id as won
    from entrants
    join matches using (match_id)
    left join participants using (participant_id)
    where entrants.match_id not in (select match_id from games)
)
select
    match_id,
    (row_number() over (partition by match_id order by human desc, seat, person_id) - 1)::integer as position,
    person_id,
    name,
    nations,
    human,
    won
from sides
order by match_id, position
