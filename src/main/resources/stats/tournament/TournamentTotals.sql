-- How large is the tournament?
select
    (select min(name) from tournaments) as tournament,
    (select count(*) from matches) as matches,
    (select count(*) from games) as games,
    (select count(*) from games where winner_player is not null) as decided,
    (select count(distinct person_id) from players) as people,
    (select avg(turns) from games where winner_source <> 'unknown') as average_turns
order by all
