-- Who took part: entered on Challonge, or seen in a save?
-- Their games and nations: $1 round as Challonge counts, $2 bracket; NULL does not restrict
with chosen as (
    select games.game_id, games.save_date
    from games
    join matches using (match_id)
    where ($1::integer is null or matches.round = $1::integer)
        and ($2::varchar is null or matches.bracket = $2::varchar)
),
people as (
    select players.person_id, arg_max(players.name, (coalesce(games.save_date, date '0001-01-01'), games.game_id)) as name
    from players
    join games using (game_id)
    where players.person_id is not null
    group by players.person_id
),
seats as (
    select
        players.person_id,
        count(distinct players.game_id) as games
    from players
    join chosen using (game_id)
    where players.person_id is not null
    group by players.person_id
),
played as (
    select players.person_id, players.nation, count(*) as seats
    from players
    join chosen using (game_id)
    where players.person_id is not null and players.nation is not null
    group by players.person_id, players.nation
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
    coalesce(entrants.person_id, people.person_id) as person_id,
    coalesce(entrants.name, people.name) as name,
    entrants.person_id is not null as entered,
    entrants.seed,
    entrants.final_rank,
    coalesce(seats.games, 0) as games,
    favourites.nations
from entrants
full join people on people.person_id = entrants.person_id
left join seats on seats.person_id = coalesce(entrants.person_id, people.person_id)
left join favourites on favourites.person_id = coalesce(entrants.person_id, people.person_id)
order by lower(coalesce(entrants.name, people.name)), coalesce(entrants.person_id, people.person_id)
