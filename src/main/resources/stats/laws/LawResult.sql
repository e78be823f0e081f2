-- How many sides adopt each law at any time, and how often do they win? $1: keys of sides; NULL: all
-- Each side counts once for a law, logged or not; laws of succession are left out.
with adopted as (
    select distinct laws.game_id, laws.player, laws.law_class, laws.law, players.won
    from laws
    join players using (game_id, player)
    where players.human
        and not laws.succession
        and ($1::varchar[] is null or list_contains($1::varchar[], laws.game_id || '/' || laws.player))
)
select
    law_class,
    law,
    count(*) as sides,
    count(won) as decided,
    count(*) filter (where won) as wins
from adopted
group by law_class, law
order by sides desc, law
