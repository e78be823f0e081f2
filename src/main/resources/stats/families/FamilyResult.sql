-- How often did sides have each family, and how often did they win? $1: keys of sides; NULL: all
with held as (
    select distinct families.game_id, families.player, families.family, families.family_class, players.won
    from families
    join players using (game_id, player)
    where players.human
        and ($1::varchar[] is null or list_contains($1::varchar[], families.game_id || '/' || families.player))
)
select
    family,
    min(family_class) as family_class,
    count(*) as sides,
    count(*) filter (won) as wins,
    count(*) filter (won is not null) as decided,
    (select count(distinct game_id || '/' || player) from held) as of_sides
from held
group by family
order by sides desc, wins desc, family
