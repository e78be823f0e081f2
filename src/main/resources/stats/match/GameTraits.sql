-- Which traits has each person of a game, and since when? Archetypes are left out. $1: game_id
select character_traits.character, character_traits.trait, character_traits.turn
from character_traits
join characters using (game_id, character)
where character_traits.game_id = $1 and characters.player is not null and character_traits.trait not like '%\_ARCHETYPE' escape '\'
order by character_traits.character, character_traits.turn nulls first, character_traits.trait
