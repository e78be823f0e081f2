-- What did the import find doubtful?
select
    quality.kind,
    quality.game_id,
    games.match_id,
    quality.subject,
    quality.message,
    quality.remedy
from quality
left join games on games.game_id = quality.game_id
order by all
