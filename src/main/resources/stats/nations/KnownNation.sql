-- Which nations occur, played by people or by the computer?
select distinct nation
from players
where nation is not null
order by nation
