package prospector.save;

import static prospector.save.SaveXml.aSave;

/** A small save that has something of everything that the reader knows. */
final class RichSave {

    private RichSave() {
    }

    static String xml() {
        return save().xml();
    }

    static SaveXml save() {
        return aSave().attribute("MapHeight", null).teams(1, 0)
                .withGame(
                        """
                                <GameOver/><YieldPriceHistory><YIELD_FOOD><T1>100</T1><T4>120</T4></YIELD_FOOD></YieldPriceHistory>
                                <TeamVictoriesCompleted><Team Victory="VICTORY_POINTS">1</Team></TeamVictoriesCompleted>
                                <ReligionFounded><RELIGION_JUDAISM>5</RELIGION_JUDAISM></ReligionFounded>
                                <ReligionTheology><RELIGION_JUDAISM.THEOLOGY_LEGALISM/></ReligionTheology>
                                <FamilyClass><FAMILY_JULIUS>FAMILYCLASS_STATESMEN</FAMILY_JULIUS></FamilyClass>
                                <TribeDiplomacy><TRIBE_GAULS.0>DIPLOMACY_WAR</TRIBE_GAULS.0></TribeDiplomacy>
                                <TeamDiplomacy><T.0.1>DIPLOMACY_WAR</T.0.1><T.0.0>DIPLOMACY_TEAM</T.0.0></TeamDiplomacy>
                                <Occurrences><OccurrenceData><Type>OCCURRENCE_FLOOD</Type><StartTurn>4</StartTurn></OccurrenceData></Occurrences>
                                """)
                .withPlayerXml(0,
                        """
                                <Legitimacy>12</Legitimacy><PointsHistory><T2>1</T2><T5>-3</T5></PointsHistory>
                                <YieldRateHistory><YIELD_FOOD><T2>15</T2></YIELD_FOOD></YieldRateHistory>
                                <Families><FAMILY_JULIUS/></Families><Leaders><ID>0</ID><ID>3</ID></Leaders>
                                <FamilyOpinionHistory><FAMILY_JULIUS><T2>5</T2></FAMILY_JULIUS></FamilyOpinionHistory>
                                <TechCount><TECH_DRAMA>1</TECH_DRAMA></TechCount><YieldStockpile><YIELD_FOOD>25</YIELD_FOOD></YieldStockpile>
                                <ActiveLaw><LAWCLASS_SLAVERY_FREEDOM>LAW_FREEDOM</LAWCLASS_SLAVERY_FREEDOM></ActiveLaw>
                                <GoalList><GoalData><Type>GOAL_X</Type><ID>0</ID><Turn>2</Turn></GoalData></GoalList>
                                <MemoryList><MemoryData><Type>MEMORYPLAYER_A</Type><Player>0</Player><Turn>2</Turn></MemoryData></MemoryList>
                                """)
                .withLog(0, 3, "LAW_ADOPTED", "LAW_FREEDOM", "Adopted")
                .withLog(0, 4, "WONDER_ACTIVITY", new String[] { "1", "IMPROVEMENT_ORACLE" }, "x")
                .withTile(0,
                        "<Terrain>TERRAIN_LUSH</Terrain><OwnerHistory><T2>0</T2></OwnerHistory><RevealedTurn><T1>3</T1></RevealedTurn>"
                                + "<Unit ID=\"0\" Type=\"UNIT_SCOUT\" Player=\"0\"><XP>5</XP></Unit>")
                .withTile(1, "<Improvement>IMPROVEMENT_ORACLE</Improvement><CityTerritory>0</CityTerritory>")
                .withCity(0, 1, 0, "<Capital/><TeamCulture><T.1>CULTURE_WEAK</T.1></TeamCulture>")
                .withCharacter(0, 0,
                        "<LeaderTurn>1</LeaderTurn><TraitTurn><TRAIT_HERO_ARCHETYPE>1</TRAIT_HERO_ARCHETYPE></TraitTurn>")
                .withCharacter(3, 0, "<LeaderTurn>6</LeaderTurn>")
                .with("<Tribe ID=\"TRIBE_GAULS\"><LeaderID>3</LeaderID></Tribe>");
    }
}
