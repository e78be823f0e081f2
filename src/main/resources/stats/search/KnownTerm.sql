-- Which technologies, laws and wonders occur in games, be it of people or of the computer?
-- Cards that a technology gives are no technologies; a wonder counts from the moment it is begun.
with terms as (
    select 'technology' as kind, tech as id from techs where state = 'researched' and tech not like '%/_BONUS%' escape '/'
    union
    select 'law' as kind, law as id from laws
    union
    select 'wonder' as kind, wonder as id from wonders
)
select kind, id
from terms
order by kind, id
