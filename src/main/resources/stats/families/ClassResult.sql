-- How often did sides have a family of each class, and how often did they win? $1: keys of sides; NULL: all
with held as (
    select distinct families.game_id, families.player, families.family_class, players.won
    from families
    join players using (game_id, player)
    where players.human
        and families.family_class is not null
        and ($1::varchar[] is null or list_contains($1::varchar[], families.game_id || '/' || families.player))
)
select
    family_class,
    count(*) as sides,
    count(*) filter (won) as wins,
    count(*) filter (won is not null) as decided,
    (select count(distinct game_id || '/' || player) from held) as of_sides
from held
group by family_class
order by sides desc, wins desc, family_class
