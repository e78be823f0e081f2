-- Which family of its nation did a side leave out, and how often did it win without? $1: keys of sides; NULL: all.
-- $2: all families of the nations whose families are known, as nation/family/class.
-- Only sides with three families or more have left one out; one with a family that is not its nation's is not counted.
with known as (
    select split_part(entry, '/', 1) as nation, split_part(entry, '/', 2) as family, split_part(entry, '/', 3) as family_class
    from (select unnest($2::varchar[]) as entry)
),
whole as (
    select nation, list(family) as families
    from known
    group by nation
),
chosen as (
    select players.game_id, players.player, players.nation, players.won, list(distinct families.family) as families
    from players
    join families using (game_id, player)
    where players.human
        and ($1::varchar[] is null or list_contains($1::varchar[], players.game_id || '/' || players.player))
    group by players.game_id, players.player, players.nation, players.won
    having count(distinct families.family) >= 3
),
counted as (
    select chosen.nation, chosen.won, chosen.families
    from chosen
    join whole using (nation)
    where list_has_all(whole.families, chosen.families)
)
select
    known.nation,
    known.family,
    known.family_class,
    count(*) as sides,
    count(*) filter (not list_contains(counted.families, known.family)) as left_out,
    count(*) filter (not list_contains(counted.families, known.family) and counted.won) as wins,
    count(*) filter (not list_contains(counted.families, known.family) and counted.won is not null) as decided
from counted
join known using (nation)
group by known.nation, known.family, known.family_class
order by known.nation, left_out desc, known.family
