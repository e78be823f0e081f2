-- Which side of a duel chose its nation first, which second, and who won? $1: keys of sides; NULL: all
-- The n-th game of a match by date is the n-th game of the sheet. A picker is known as a participant, else by the nation
-- where the two picks differ, else because the other side is known.
with numbered as (
    select
        game_id,
        match_id,
        row_number() over (partition by match_id order by save_date nulls last, game_id) as game_number
    from games
),
duels as (
    select game_id
    from players
    where human
    group by game_id
    having count(*) = 2
),
picked as (
    select
        players.game_id,
        players.player,
        players.nation,
        players.won,
        case
            when players.participant_id = pick_order.first_picker_participant_id then 1
            when players.participant_id = pick_order.second_picker_participant_id then 2
            when pick_order.first_picker_participant_id is null
                and pick_order.second_picker_participant_id is null
                and pick_order.first_pick <> pick_order.second_pick
                then case players.nation when pick_order.first_pick then 1 when pick_order.second_pick then 2 end
        end as place
    from pick_order
    join numbered using (match_id, game_number)
    join duels using (game_id)
    join players using (game_id)
    where players.human
)
select
    picked.game_id,
    coalesce(picked.place, 3 - other.place) as place,
    picked.nation,
    other.nation as opponent,
    picked.won
from picked
join picked as other on other.game_id = picked.game_id and other.player <> picked.player
where picked.place is distinct from other.place
    and ($1::varchar[] is null or list_contains($1::varchar[], picked.game_id || '/' || picked.player))
order by picked.game_id, place
