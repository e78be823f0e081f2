-- Which classes of families did sides have together, and how often did they win? $1: keys of sides; NULL: all
with held as (
    select
        families.game_id,
        families.player,
        players.won,
        list(distinct families.family_class order by families.family_class) as classes
    from families
    join players using (game_id, player)
    where players.human
        and families.family_class is not null
        and ($1::varchar[] is null or list_contains($1::varchar[], families.game_id || '/' || families.player))
    group by families.game_id, families.player, players.won
)
select
    classes,
    count(*) as sides,
    count(*) filter (won) as wins,
    count(*) filter (won is not null) as decided
from held
where len(classes) >= 2
group by classes
order by sides desc, wins desc, classes
