-- Which archetypes and starting traits come together in first rulers? $1: keys of sides; NULL: all
-- A ruler with two traits counts in two rows; traits whose turn is not known are left out, as in StartingTrait.
select
    rulers.archetype,
    character_traits.trait,
    count(*) as sides,
    count(players.won) as decided,
    count(*) filter (where players.won) as wins
from rulers
join players using (game_id, player)
join character_traits on character_traits.game_id = rulers.game_id
    and character_traits.character = rulers.character
    and character_traits.turn <= rulers.turn_from
where players.human
    and rulers.succession = 0
    and rulers.archetype is not null
    and not ends_with(character_traits.trait, '_ARCHETYPE')
    and ($1::varchar[] is null or list_contains($1::varchar[], rulers.game_id || '/' || rulers.player))
group by rulers.archetype, character_traits.trait
order by sides desc, rulers.archetype, character_traits.trait
