-- How does every league and group stand? $1: after this round; NULL: now
-- A match of one game is decided by the game, where a participant of the match won it; else by the result on Challonge.
with rules as (
    select
        coalesce(min(points_match_win), 1) as win,
        coalesce(min(points_match_tie), 0.5) as tie,
        coalesce(min(points_bye), 1) as bye
    from tournaments
),
played as (
    select
        games.match_id,
        count(distinct games.game_id) as games,
        min(players.participant_id) filter (players.won) as winner_id
    from games
    join players using (game_id)
    group by games.match_id
),
results as (
    select
        matches.match_id,
        matches.bracket,
        coalesce(matches.group_id, 0) as league,
        matches.round,
        matches.participant1_id,
        matches.participant2_id,
        coalesce(matches.forfeited, false) as forfeited,
        coalesce(matches.state = 'complete', false) as closed,
        case
            when played.games = 1 and played.winner_id in (matches.participant1_id, matches.participant2_id)
                then played.winner_id
            else matches.winner_participant_id
        end as winner_id
    from matches
    left join played using (match_id)
    where matches.bracket in ('swiss', 'round_robin', 'group')
),
leagues as (
    select league, min(bracket) as bracket
    from results
    group by league
),
sides as (
    select league, round, match_id, participant1_id as participant_id, participant2_id as opponent_id, forfeited, closed, winner_id
    from results
    where participant1_id is not null
    union all
    select league, round, match_id, participant2_id, participant1_id, forfeited, closed, winner_id
    from results
    where participant2_id is not null
),
members as (
    select distinct league, participant_id
    from sides
    union
    select leagues.league, participants.participant_id
    from leagues
    cross join participants
    where leagues.league = 0
),
counted as (
    select league, round, participant_id, opponent_id, forfeited, winner_id
    from sides
    where (winner_id is not null or closed)
        and ($1::integer is null or round <= $1::integer)
),
records as (
    select
        league,
        participant_id,
        count(*) as played,
        count(*) filter (winner_id = participant_id) as wins,
        count(*) filter (winner_id is null) as ties,
        count(*) filter (winner_id <> participant_id) as losses,
        count(*) filter (winner_id <> participant_id and forfeited) as forfeits
    from counted
    group by league, participant_id
),
-- A bye is certain where one participant alone has no match in a Swiss round that is over for all others.
swiss_rounds as (
    select league, round
    from results
    where bracket = 'swiss'
        and ($1::integer is null or round <= $1::integer)
    group by league, round
    having bool_and(winner_id is not null or closed)
),
last_rounds as (
    select league, participant_id, max(round) as round
    from sides
    group by league, participant_id
),
absent as (
    select swiss_rounds.league, swiss_rounds.round, members.participant_id
    from swiss_rounds
    join members using (league)
    join participants using (participant_id)
    left join last_rounds using (league, participant_id)
    anti join sides
        on sides.league = swiss_rounds.league
        and sides.round = swiss_rounds.round
        and sides.participant_id = members.participant_id
    where coalesce(participants.active, true) or swiss_rounds.round < last_rounds.round
),
alone as (
    select league, round, min(participant_id) as participant_id
    from absent
    group by league, round
    having count(*) = 1
),
byes as (
    select league, participant_id, count(*) as byes
    from alone
    group by league, participant_id
),
pointed as (
    select
        members.league,
        members.participant_id,
        coalesce(records.played, 0) as played,
        coalesce(records.wins, 0) as wins,
        coalesce(records.ties, 0) as ties,
        coalesce(records.losses, 0) as losses,
        coalesce(records.forfeits, 0) as forfeits,
        coalesce(byes.byes, 0) as byes,
        coalesce(records.wins, 0) * rules.win
            + coalesce(records.ties, 0) * rules.tie
            + coalesce(byes.byes, 0) * rules.bye as points
    from members
    cross join rules
    left join records using (league, participant_id)
    left join byes using (league, participant_id)
),
meetings as (
    select
        counted.league,
        counted.participant_id,
        count(*) filter (
            counted.winner_id = counted.participant_id and own.points = other.points and own.wins = other.wins
        ) as head_to_head,
        sum(other.points) as buchholz,
        case when count(*) > 2 then sum(other.points) - max(other.points) - min(other.points) end as median_buchholz
    from counted
    join pointed own on own.league = counted.league and own.participant_id = counted.participant_id
    join pointed other on other.league = counted.league and other.participant_id = counted.opponent_id
    group by counted.league, counted.participant_id
),
ranked as (
    select
        pointed.league,
        leagues.bracket,
        pointed.participant_id,
        pointed.played,
        pointed.wins,
        pointed.ties,
        pointed.losses,
        pointed.forfeits,
        pointed.byes,
        pointed.points,
        coalesce(meetings.head_to_head, 0) as head_to_head,
        coalesce(meetings.median_buchholz, 0) as median_buchholz,
        coalesce(meetings.buchholz, 0) as buchholz,
        participants.name,
        participants.seed,
        participants.active,
        participants.final_rank,
        pointed.league = 0
            and $1::integer is null
            and count(participants.final_rank) over (partition by pointed.league) > 0 as ranked,
        rank() over (
            partition by pointed.league
            order by
                pointed.points desc,
                pointed.wins desc,
                coalesce(meetings.head_to_head, 0) desc,
                case when leagues.bracket = 'swiss' then coalesce(meetings.median_buchholz, 0) end desc,
                case when leagues.bracket = 'swiss' then coalesce(meetings.buchholz, 0) end desc
        ) as own_rank
    from pointed
    join leagues using (league)
    left join meetings using (league, participant_id)
    left join participants using (participant_id)
)
select
    bracket,
    nullif(league, 0) as group_id,
    case when ranked then final_rank else own_rank end::integer as rank,
    ranked,
    participant_id,
    name,
    seed,
    coalesce(active, true) as active,
    played,
    wins,
    ties,
    losses,
    forfeits,
    byes,
    points::double as points,
    head_to_head,
    median_buchholz::double as median_buchholz,
    buchholz::double as buchholz
from ranked
order by league, rank nulls last, own_rank, seed nulls last, participant_id
