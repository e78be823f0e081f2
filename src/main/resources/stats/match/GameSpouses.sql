-- Who is or was married to whom in a game? A row for each of the two. $1: game_id
select
    character_spouses.character,
    character_spouses.spouse,
    coalesce(characters.custom_name, characters.name) as name
from character_spouses
left join characters on characters.game_id = character_spouses.game_id and characters.character = character_spouses.spouse
where character_spouses.game_id = $1
order by character_spouses.character, character_spouses.spouse
