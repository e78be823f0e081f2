-- Who belongs to the ruling dynasty of each side of a game, and who are their parents? $1: game_id
select
    player,
    character,
    coalesce(custom_name, name) as name,
    gender,
    birth_turn,
    death_turn,
    birth_father,
    birth_mother,
    archetype,
    leader_turn
from characters
where game_id = $1 and player is not null and (royal or leader_turn is not null)
order by player, birth_turn nulls first, character
