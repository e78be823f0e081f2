-- Who stands on which side of the matches on Challonge, where do they come from, and who won?
-- A match of one game is decided by the game, where a participant of the match won it; else by the result on Challonge.
with played as (
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
        case
            when played.games = 1 and played.winner_id in (matches.participant1_id, matches.participant2_id)
                then played.winner_id
            else matches.winner_participant_id
        end as winner_id
    from matches
    left join played using (match_id)
),
slots as (
    select
        match_id,
        1 as position,
        participant1_id as participant_id,
        prerequisite1_match_id as feeder_id,
        takes_loser1 as takes_loser
    from matches
    where challonge_match_id is not null and round is not null
    union all
    select match_id, 2, participant2_id, prerequisite2_match_id, takes_loser2
    from matches
    where challonge_match_id is not null and round is not null
)
select
    slots.match_id,
    slots.position,
    slots.participant_id,
    participants.name,
    participants.seed,
    feeders.match_id as feeder_id,
    feeders.identifier as feeder,
    coalesce(slots.takes_loser, false) as takes_loser,
    slots.participant_id = results.winner_id as won
from slots
join results using (match_id)
left join participants using (participant_id)
left join matches feeders on feeders.challonge_match_id = slots.feeder_id
order by slots.match_id, slots.position
