-- Who ruled each side of a game, from when to when? $1: game_id
select
    rulers.player,
    rulers.succession,
    rulers.character,
    coalesce(characters.custom_name, characters.name) as name,
    rulers.archetype,
    characters.cognomen,
    rulers.turn_from,
    rulers.turn_to,
    characters.birth_turn,
    characters.death_turn,
    characters.abdicate_turn
from rulers
left join characters using (game_id, character)
where rulers.game_id = $1
order by rulers.player, rulers.succession
