-- Which files were refused when this snapshot was made?
select file, sha256, reason, detail
from imports
where outcome = 'refused'
order by all
