-- What happened in a game, on which turn, and to which side? $1: game_id
-- kind: city, law, law_swap, succession_law, technology, bonus_card, wonder_started, wonder, ruler, ambition, legacy,
-- ambition_failed, religion_founded, religion_adopted, battle. Only what has a turn. A battle: power fell by a fifth or more
-- from one turn to the next, as in military/PowerSwing.sql; its subject is NULL, its before and after are the power.
with power as (
    select player, turn, military_power as after, lag(military_power) over (partition by player order by turn) as before
    from turn_stats
    where game_id = $1 and military_power is not null
),
happened as (
    select first_player as player, founded_turn as turn, 'city' as kind, coalesce(custom_name, name) as subject,
        null::integer as before, null::integer as after
    from cities
    where game_id = $1
    union all
    select player, turn_from, case when succession then 'succession_law' when swap then 'law_swap' else 'law' end, law, null, null
    from laws
    where game_id = $1
    union all
    select player, turn, case when state = 'bonus' then 'bonus_card' else 'technology' end, tech, null, null
    from techs
    where game_id = $1 and state in ('researched', 'bonus')
    union all
    select player, turn_started, 'wonder_started', wonder, null, null
    from wonders
    where game_id = $1
    union all
    select player, turn_completed, 'wonder', wonder, null, null
    from wonders
    where game_id = $1 and completed
    union all
    select rulers.player, rulers.turn_from, 'ruler', coalesce(characters.custom_name, characters.name), null, null
    from rulers
    left join characters using (game_id, character)
    where rulers.game_id = $1
    union all
    select player, turn_finished, case when legacy then 'legacy' else 'ambition' end, goal, null, null
    from goals
    where game_id = $1 and finished
    union all
    select player, turn_failed, 'ambition_failed', goal, null, null
    from goals
    where game_id = $1
    union all
    select founder_player, founded_turn, 'religion_founded', religion, null, null
    from religions
    where game_id = $1
    union all
    select player, turn, 'religion_adopted', religion, null, null
    from religion_adoptions
    where game_id = $1 and adopted
    union all
    select player, turn, 'battle', null, before, after
    from power
    where before > 0 and after * 5 <= before * 4
)
select player, turn, kind, subject, before, after
from happened
where player is not null and turn is not null
order by turn, player, kind, subject
