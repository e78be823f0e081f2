-- Which families has each side of a game, and how are they doing at the end? $1: game_id
with held as (
    select player, family, count(*) as cities
    from cities
    where game_id = $1 and player is not null and family is not null
    group by player, family
)
select
    families.player,
    families.family,
    families.family_class,
    coalesce(heads.custom_name, heads.name) as head,
    coalesce(seats.custom_name, seats.name) as seat,
    families.religion,
    case when exists (select 1 from cities where game_id = $1) then coalesce(held.cities, 0) end as cities
from families
left join characters heads on heads.game_id = families.game_id and heads.character = families.head
left join cities seats on seats.game_id = families.game_id and seats.city = families.seat_city
left join held on held.player = families.player and held.family = families.family
where families.game_id = $1
order by families.player, families.family
