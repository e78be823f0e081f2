-- How many cities of winners and losers have which culture at the end? $1: keys of sides; NULL: all
-- Cities count for who has them at the end; one whose save states no culture is left out.
with levels as (
    select players.won, cities.culture
    from cities
    join players using (game_id, player)
    where players.human
        and cities.culture is not null
        and ($1::varchar[] is null or list_contains($1::varchar[], cities.game_id || '/' || cities.player))
),
counted as (
    select 'all' as who, culture
    from levels
    union all
    select case when won then 'winners' else 'losers' end as who, culture
    from levels
    where won is not null
)
select who, culture, count(*) as cities, sum(count(*)) over (partition by who)::bigint as of
from counted
group by who, culture
order by who, culture
