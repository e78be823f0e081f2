package prospector.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static prospector.save.SaveXml.aSave;

import org.junit.jupiter.api.Test;

/** Characters and rulers. */
class PersonsTest {

    /** A8, P22: presence is the flag, and character 0 is somebody. */
    @Test
    void aPersonHasFlagsOfficesAndDescent() {
        Person livia = aSave()
                .withCharacter(0, 1,
                        """
                                <Infertile/><Royal/><WasFamilyHead>FAMILY_JULIUS</WasFamilyHead><WasReligionHead>RELIGION_JUDAISM</WasReligionHead>
                                <BirthFatherID>0</BirthFatherID><MotherID>-1</MotherID><DeathTurn>-3</DeathTurn><Nickname>old</Nickname><NicknameType>NICK</NicknameType>
                                <Rating><RATING_WISDOM>5</RATING_WISDOM><RATING_COURAGE>-1</RATING_COURAGE></Rating>""")
                .withPlayerXml(1, "<CouncilCharacter><COUNCIL_SPYMASTER>0</COUNCIL_SPYMASTER></CouncilCharacter>")
                .withCity(0, 0, 1, "<GovernorID>0</GovernorID>")
                .withTile(0, "<Unit ID=\"0\" Type=\"UNIT_SCOUT\" Player=\"1\"><GeneralID>0</GeneralID></Unit>").read()
                .characters().get(0);

        assertThat(livia.infertile()).isTrue();
        assertThat(livia.royal()).isTrue();
        assertThat(livia.wasFamilyHead()).isEqualTo("FAMILY_JULIUS");
        assertThat(livia.wasReligionHead()).isEqualTo("RELIGION_JUDAISM");
        assertThat(livia.birthFather()).isZero();
        assertThat(livia.mother()).isNull();
        assertThat(livia.deathTurn()).isEqualTo(-3);
        assertThat(livia.nickname()).isEqualTo("NICK");
        assertThat(livia.wisdom()).isEqualTo(5);
        assertThat(livia.courage()).isEqualTo(-1);
        assertThat(livia.council()).isEqualTo("COUNCIL_SPYMASTER");
        assertThat(livia.governorCity()).isZero();
        assertThat(livia.generalUnit()).isZero();
        assertThat(livia.birthTurn()).isEqualTo(-20);
    }

    /** P11, A11: versions of 2021 list traits without turns. */
    @Test
    void traitsOfOldAndNewVersionsAreRead() {
        ParsedSave save = aSave().withCharacter(0, 0, "<Trait><TRAIT_HERO_ARCHETYPE/></Trait>")
                .withCharacter(1, 0,
                        "<TraitTurn><TRAIT_HERO_ARCHETYPE>1</TRAIT_HERO_ARCHETYPE><TRAIT_JUDGE_ARCHETYPE>6</TRAIT_JUDGE_ARCHETYPE></TraitTurn><Trait><TRAIT_HERO_ARCHETYPE/></Trait>")
                .read();

        assertThat(save.characterTraits()).containsExactly(new CharacterTrait(0, "TRAIT_HERO_ARCHETYPE", null),
                new CharacterTrait(1, "TRAIT_HERO_ARCHETYPE", 1), new CharacterTrait(1, "TRAIT_JUDGE_ARCHETYPE", 6));
        assertThat(save.characters()).extracting(Person::archetype).containsExactly("TRAIT_HERO_ARCHETYPE",
                "TRAIT_JUDGE_ARCHETYPE");
    }

    @Test
    void rulersFollowEachOther() {
        ParsedSave save = aSave().withPlayerXml(0, "<Leaders><ID>0</ID><ID>4</ID></Leaders>")
                .withCharacter(0, 0, "<LeaderTurn>1</LeaderTurn><DeathTurn>6</DeathTurn>")
                .withCharacter(4, 0,
                        "<LeaderTurn>7</LeaderTurn><AbdicateTurn>9</AbdicateTurn><TraitTurn><TRAIT_HERO_ARCHETYPE>1</TRAIT_HERO_ARCHETYPE></TraitTurn>")
                .read();

        assertThat(save.rulers()).containsExactly(new Ruler(0, 0, 0, null, 1, 7),
                new Ruler(0, 1, 4, "TRAIT_HERO_ARCHETYPE", 7, 9));
    }

    @Test
    void withoutCharactersTheLogTellsWhenRulersCame() {
        ParsedSave save = aSave().withPlayerXml(0, "<Leaders><ID>9</ID><ID>20</ID><ID>64</ID></Leaders>")
                .withLog(0, 4, "CHARACTER_SUCCESSION", "20", "").read();

        assertThat(save.rulers()).extracting(Ruler::turnFrom, Ruler::turnTo).containsExactly(tuple(1, 4), tuple(4, null),
                tuple(null, null));
    }

    @Test
    void bynamesAreNumbersThatTheLastOneExplains() {
        ParsedSave save = aSave().withCharacter(0, 0,
                "<Cognomen>COGNOMEN_WISE</Cognomen><CognomenHistory><T1>1</T1><T5>36</T5></CognomenHistory>").read();

        assertThat(save.cognomens()).containsExactly(new Cognomen(0, 1, "cognomen:1"), new Cognomen(0, 5, "COGNOMEN_WISE"));
    }

    @Test
    void marriagesDeedsAndRelationshipsAreRows() {
        ParsedSave save = aSave().withCharacter(3, -1,
                """
                        <Spouses><ID>0</ID></Spouses><Stat><STAT_UNIT_KILLED>4</STAT_UNIT_KILLED></Stat>
                        <RelationshipList><RelationshipData><Type>RELATIONSHIP_LOVES</Type><CharacterID>0</CharacterID></RelationshipData></RelationshipList>""")
                .read();

        assertThat(save.characterSpouses()).containsExactly(new CharacterSpouse(3, 0));
        assertThat(save.characterStats()).containsExactly(new CharacterStat(3, "STAT_UNIT_KILLED", 4));
        assertThat(save.characterRelationships()).containsExactly(new CharacterRelationship(3, "RELATIONSHIP_LOVES", 0, null));
        assertThat(save.characters().get(0).player()).isNull();
    }
}
