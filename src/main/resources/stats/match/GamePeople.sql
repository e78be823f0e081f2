-- Who are the people of each side of a game, and whose children are they? $1: game_id
-- Offices are those at the end: council, courtier, a city to govern, a unit to lead, head of a family, heir. dynasty: of the ruling
-- family, or a ruler.
select
    people.player,
    people.character,
    coalesce(people.custom_name, people.name) as name,
    people.royal or people.leader_turn is not null as dynasty,
    people.gender,
    people.birth_turn,
    people.death_turn,
    people.death_reason,
    people.birth_father as father,
    coalesce(fathers.custom_name, fathers.name) as father_name,
    people.birth_mother as mother,
    coalesce(mothers.custom_name, mothers.name) as mother_name,
    people.archetype,
    people.leader_turn,
    people.family,
    families.family as heads,
    coalesce(people.council, people.courtier) as office,
    coalesce(cities.custom_name, cities.name) as governs,
    units.unit as leads,
    coalesce(players.heir_character = people.character, false) as heir
from characters people
join players on players.game_id = people.game_id and players.player = people.player
left join characters fathers on fathers.game_id = people.game_id and fathers.character = people.birth_father
left join characters mothers on mothers.game_id = people.game_id and mothers.character = people.birth_mother
left join families on families.game_id = people.game_id and families.player = people.player and families.head = people.character
left join cities on cities.game_id = people.game_id and cities.city = people.governor_city
left join units on units.game_id = people.game_id and units.unit_id = people.general_unit
where people.game_id = $1
order by people.player, people.birth_turn nulls first, people.character
