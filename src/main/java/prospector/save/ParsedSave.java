package prospector.save;

import java.util.List;

/**
 * Everything that one save says, as rows.
 *
 * <p>
 * Each list is one table of a snapshot: its name in snake case is the table, the components of its record in snake case are
 * the columns after {@code game_id}, in the same order. Rows come in the order of the document or sorted, never in the order
 * of a hash. All lists are immutable.
 *
 * @param game what the save says about the game as a whole
 * @param players the taken seats, by id; empty seats are left out
 * @param turnStats table {@code turn_stats}
 * @param yields table {@code yields}
 * @param yieldPrices table {@code yield_prices}
 * @param stockpiles table {@code stockpiles}
 * @param opinions table {@code opinions}
 * @param events table {@code events}
 * @param techs table {@code techs}
 * @param laws table {@code laws}
 * @param lawClasses table {@code law_classes}
 * @param goals table {@code goals}
 * @param characters table {@code characters}
 * @param characterTraits table {@code character_traits}
 * @param characterStats table {@code character_stats}
 * @param characterSpouses table {@code character_spouses}
 * @param characterRelationships table {@code character_relationships}
 * @param rulers table {@code rulers}
 * @param cognomens table {@code cognomens}
 * @param families table {@code families}
 * @param religions table {@code religions}
 * @param theologies table {@code theologies}
 * @param religionAdoptions table {@code religion_adoptions}
 * @param eventChoices table {@code event_choices}
 * @param playerCounts table {@code player_counts}
 * @param unitsProduced table {@code units_produced}
 * @param projectsProduced table {@code projects_produced}
 * @param wonders table {@code wonders}
 * @param cities table {@code cities}
 * @param cityCulture table {@code city_culture}
 * @param cityReligions table {@code city_religions}
 * @param cityYields table {@code city_yields}
 * @param cityProduction table {@code city_production}
 * @param cityFamilies table {@code city_families}
 * @param tiles table {@code tiles}
 * @param tileOwners table {@code tile_owners}
 * @param tileChanges table {@code tile_changes}
 * @param tileReveals table {@code tile_reveals}
 * @param units table {@code units}
 * @param unitPromotions table {@code unit_promotions}
 * @param tribes table {@code tribes}
 * @param tribeRelations table {@code tribe_relations}
 * @param teamRelations table {@code team_relations}
 * @param calamities table {@code calamities}
 * @param gameOptions table {@code game_options}
 * @param findings doubts about the data, none of which refused the save
 */
public record ParsedSave(
        SaveGame game,
        List<SavePlayer> players,
        List<TurnStats> turnStats,
        List<YieldTurn> yields,
        List<YieldPrice> yieldPrices,
        List<Stockpile> stockpiles,
        List<Opinion> opinions,
        List<Event> events,
        List<Tech> techs,
        List<Law> laws,
        List<LawClassChanges> lawClasses,
        List<Goal> goals,
        List<Person> characters,
        List<CharacterTrait> characterTraits,
        List<CharacterStat> characterStats,
        List<CharacterSpouse> characterSpouses,
        List<CharacterRelationship> characterRelationships,
        List<Ruler> rulers,
        List<Cognomen> cognomens,
        List<Family> families,
        List<Religion> religions,
        List<Theology> theologies,
        List<ReligionAdoption> religionAdoptions,
        List<EventChoice> eventChoices,
        List<PlayerCount> playerCounts,
        List<UnitProduced> unitsProduced,
        List<ProjectProduced> projectsProduced,
        List<Wonder> wonders,
        List<City> cities,
        List<CityCulture> cityCulture,
        List<CityReligion> cityReligions,
        List<CityYield> cityYields,
        List<CityProduction> cityProduction,
        List<CityFamily> cityFamilies,
        List<Tile> tiles,
        List<TileOwner> tileOwners,
        List<TileChange> tileChanges,
        List<TileReveal> tileReveals,
        List<MapUnit> units,
        List<UnitPromotion> unitPromotions,
        List<Tribe> tribes,
        List<TribeRelation> tribeRelations,
        List<TeamRelation> teamRelations,
        List<Calamity> calamities,
        List<GameOption> gameOptions,
        List<Finding> findings) {
}
