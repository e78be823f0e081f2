-- How far did each participant of the bracket come? One loss eliminates, in a double elimination two.
-- A match of one game is decided by the game, where a participant of the match won it; else by the result on Challonge.
with rules as (
    select coalesce(bool_or(tournament_type = 'double elimination'), false) as twice
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
        matches.round,
        matches.participant1_id,
        matches.participant2_id,
        coalesce(matches.forfeited, false) as forfeited,
        matches.bracket <> 'losers' and coalesce(
            matches.round = 0
            or matches.identifier = '3P'
            or (
                matches.takes_loser1
                and matches.takes_loser2
                and matches.prerequisite1_match_id <> matches.prerequisite2_match_id
            ),
            false
        ) as third_place,
        case
            when played.games = 1 and played.winner_id in (matches.participant1_id, matches.participant2_id)
                then played.winner_id
            else matches.winner_participant_id
        end as winner_id
    from matches
    left join played using (match_id)
    where matches.bracket in ('winners', 'losers', 'final')
),
-- Rounds that eliminate, the later ones higher; the final is above all, however often it is played.
exits as (
    select
        case when bracket = 'final' then 100000 else abs(round) end as stage,
        case when bracket = 'final' then 1 else count(*) end as leaving
    from results
    cross join rules
    where not third_place
        and (bracket = 'final' or bracket = case when rules.twice then 'losers' else 'winners' end)
    group by bracket, stage
),
places as (
    select
        stage,
        leaving,
        2 + coalesce(sum(leaving) over (order by stage desc rows between unbounded preceding and 1 preceding), 0) as place
    from exits
),
sides as (
    select match_id, bracket, round, third_place, forfeited, winner_id, participant1_id as participant_id
    from results
    where participant1_id is not null
    union all
    select match_id, bracket, round, third_place, forfeited, winner_id, participant2_id
    from results
    where participant2_id is not null
),
records as (
    select
        participant_id,
        count(*) filter (winner_id = participant_id) as wins,
        count(*) filter (winner_id <> participant_id) as losses,
        count(*) filter (winner_id <> participant_id and forfeited) as forfeits,
        count(*) filter (winner_id <> participant_id and not third_place) as knocks,
        bool_or(bracket = 'losers') as fell,
        count(*) filter (bracket = 'final' and not third_place) as finals
    from sides
    group by participant_id
),
-- In a double elimination a lost final is the end for whom had lost before, or when no other final can follow.
knocked_out as (
    select
        sides.participant_id,
        sides.match_id,
        sides.bracket,
        sides.round,
        case when sides.bracket = 'final' then 100000 else abs(sides.round) end as stage
    from sides
    join records using (participant_id)
    cross join rules
    where sides.winner_id <> sides.participant_id
        and not sides.third_place
        and (
            not rules.twice
            or sides.bracket = 'losers'
            or (
                sides.bracket = 'final'
                and (
                    records.knocks > 1
                    or records.fell
                    or (select count(*) from results where bracket = 'final' and not third_place) = 1
                )
            )
        )
),
eliminated as (
    select
        participant_id,
        arg_max(match_id, (stage, match_id)) as match_id,
        arg_max(bracket, (stage, match_id)) as bracket,
        arg_max(round, (stage, match_id)) as round,
        max(stage) as stage
    from knocked_out
    group by participant_id
),
champions as (
    select distinct sides.participant_id
    from sides
    join sides others on others.match_id = sides.match_id and others.participant_id <> sides.participant_id
    semi join eliminated on eliminated.participant_id = others.participant_id
    where sides.bracket = 'final'
        and not sides.third_place
        and sides.winner_id = sides.participant_id
),
third as (
    select participant_id, case when winner_id = participant_id then 3 else 4 end as place
    from sides
    where third_place and winner_id is not null
),
standing as (
    select
        participants.participant_id,
        participants.name,
        participants.seed,
        coalesce(participants.active, true) as active,
        participants.final_rank,
        case
            when champions.participant_id is not null then 'champion'
            when eliminated.participant_id is not null then 'eliminated'
            when records.participant_id is not null then 'in'
        end as status,
        case
            when champions.participant_id is not null then 1
            when places.place = 3 and places.leaving = 2 and third.place is not null then third.place
            else places.place
        end as place_from,
        case
            when champions.participant_id is not null then 1
            when places.place = 3 and places.leaving = 2 and third.place is not null then third.place
            else places.place + places.leaving - 1
        end as place_to,
        coalesce(records.wins, 0) as wins,
        coalesce(records.losses, 0) as losses,
        coalesce(records.forfeits, 0) as forfeits,
        eliminated.bracket as out_bracket,
        eliminated.round as out_round,
        eliminated.match_id as out_match_id
    from participants
    left join records using (participant_id)
    left join champions using (participant_id)
    left join eliminated on eliminated.participant_id = participants.participant_id and champions.participant_id is null
    left join places using (stage)
    left join third on third.participant_id = participants.participant_id
    where exists (select 1 from results)
        and (records.participant_id is not null or not exists (select 1 from matches where bracket = 'group'))
)
select
    participant_id,
    name,
    seed,
    active,
    status,
    coalesce(final_rank, place_from)::integer as place_from,
    case
        when final_rank is null then place_to
        else final_rank + count(*) over (partition by final_rank) - 1
    end::integer as place_to,
    final_rank is not null as ranked,
    wins,
    losses,
    forfeits,
    out_bracket,
    out_round,
    out_match_id
from standing
order by
    final_rank nulls last,
    case status when 'champion' then 0 when 'in' then 1 when 'eliminated' then 2 else 3 end,
    place_from nulls last,
    losses,
    wins desc,
    seed nulls last,
    participant_id
