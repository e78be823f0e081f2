-- Which rulers reigned longest? $1: keys of sides; NULL: all
-- Twenty at most; a ruler who reigns at the end has reigned until then.
with last_rulers as (
    select game_id, player, max(succession) as succession
    from rulers
    group by game_id, player
),
reigns as (
    select
        rulers.game_id,
        rulers.player,
        rulers.succession,
        games.match_id,
        coalesce(characters.custom_name, characters.name) as ruler,
        rulers.archetype,
        players.nation,
        coalesce(participants.name, players.name) as person,
        rulers.turn_from,
        rulers.turn_to,
        coalesce(rulers.turn_to, games.turns) - rulers.turn_from as length
    from rulers
    join players using (game_id, player)
    join games using (game_id)
    join last_rulers using (game_id, player)
    left join participants using (participant_id)
    left join characters on characters.game_id = rulers.game_id and characters.character = rulers.character
    where players.human
        and rulers.turn_from is not null
        and (rulers.turn_to is not null or last_rulers.succession = rulers.succession)
        and ($1::varchar[] is null or list_contains($1::varchar[], rulers.game_id || '/' || rulers.player))
)
select game_id || '/' || player as side, match_id, ruler, archetype, nation, person, succession, turn_from, turn_to, length
from reigns
order by length desc, game_id, player, succession
limit 20
