-- How large is the tournament?
with people as (
    select person_id from players where person_id is not null
    union
    select participant_id::varchar as person_id from participants
)
select
    (select min(name) from tournaments) as tournament,
    (select min(url) from tournaments) as url,
    (select min(state) from tournaments) as state,
    (select count(*) from matches) as matches,
    (
        select count(*)
        from matches
        where winner_participant_id is not null or match_id in (select match_id from games)
    ) as played_matches,
    (select count(*) from games) as games,
    (select count(*) from games where winner_source <> 'unknown') as decided,
    (select count(*) from people) as people,
    (select avg(turns) from games where winner_source <> 'unknown') as average_turns
order by all
