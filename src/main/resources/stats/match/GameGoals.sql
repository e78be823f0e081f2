-- Which ambitions, quests and legacies did each side of a game take on, and what became of them? $1: game_id
select
    goals.player,
    goals.goal_id,
    goals.goal,
    goals.turn_started,
    goals.turn_finished,
    goals.turn_failed,
    goals.finished,
    goals.legacy,
    goals.max_turns,
    coalesce(characters.custom_name, characters.name) as leader
from goals
left join characters on characters.game_id = goals.game_id and characters.character = goals.leader_character
where goals.game_id = $1
order by goals.turn_started nulls last, goals.player, goals.goal_id
