-- Who took part: entered on Challonge, or seen in a save?
with seats as (
    select
        players.person_id,
        arg_max(players.name, games.save_date) as name,
        count(distinct players.game_id) as games
    from players
    join games using (game_id)
    where players.person_id is not null
    group by players.person_id
),
played as (
    select person_id, nation, count(*) as seats
    from players
    where person_id is not null and nation is not null
    group by person_id, nation
),
favourites as (
    select person_id, list(nation order by seats desc, nation) as nations
    from played
    group by person_id
),
entrants as (
    select participant_id::varchar as person_id, name, seed, final_rank
    from participants
)
select
    coalesce(entrants.person_id, seats.person_id) as person_id,
    coalesce(entrants.name, seats.name) as name,
    entrants.seed,
    entrants.final_rank,
    coalesce(seats.games, 0) as games,
    favourites.nations
from entrants
full join seats on seats.person_id = entrants.person_id
left join favourites on favourites.person_id = coalesce(entrants.person_id, seats.person_id)
order by lower(coalesce(entrants.name, seats.name)), coalesce(entrants.person_id, seats.person_id)
