-- How many of a nation's sides have a family of each class? $1: keys of sides; NULL: all
with held as (
    select distinct families.game_id, families.player, players.nation, families.family_class
    from families
    join players using (game_id, player)
    where players.human
        and players.nation is not null
        and families.family_class is not null
        and ($1::varchar[] is null or list_contains($1::varchar[], families.game_id || '/' || families.player))
),
listed as (
    select nation, count(distinct game_id || '/' || player) as of_sides
    from held
    group by nation
)
select
    held.nation,
    held.family_class,
    count(*) as sides,
    listed.of_sides
from held
join listed using (nation)
group by held.nation, held.family_class, listed.of_sides
order by held.nation, held.family_class
