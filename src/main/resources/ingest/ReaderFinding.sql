-- Which doubts did the reader have about the saves of this snapshot?
select game_id, kind, subject, message, remedy
from quality
where source = 'save'
order by all
