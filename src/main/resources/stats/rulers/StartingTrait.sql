-- Which traits does a first ruler have when the reign begins, and how often does the side win? $1: keys of sides; NULL: all
-- Archetypes are left out, and so are traits of saves that keep no turns: they may have come later.
select
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
    and not ends_with(character_traits.trait, '_ARCHETYPE')
    and ($1::varchar[] is null or list_contains($1::varchar[], rulers.game_id || '/' || rulers.player))
group by character_traits.trait
order by sides desc, character_traits.trait
