package prospector.save;

import java.util.ArrayList;
import java.util.List;

/** Element {@code Character}. */
final class RawCharacter {

    final int id;
    Integer player;
    String name;
    String customName;
    String gender;
    Integer birthTurn;
    Integer deathTurn;
    String deathReason;
    String nation;
    String tribe;
    String family;
    String religion;
    Integer birthFather;
    Integer birthMother;
    Integer father;
    Integer mother;
    Integer birthCity;
    boolean royal;
    boolean infertile;
    String wasFamilyHead;
    String wasReligionHead;
    Integer leaderTurn;
    Integer abdicateTurn;
    Integer nationTurn;
    String courtier;
    String cognomen;
    String nickname;
    Integer level;
    Integer xp;
    Integer courage;
    Integer discipline;
    Integer charisma;
    Integer wisdom;
    List<CharacterTrait> traits = new ArrayList<>();
    List<Named.Count> stats = List.of();
    List<Integer> spouses = List.of();
    final List<CharacterRelationship> relationships = new ArrayList<>();
    final List<Cognomen> cognomens = new ArrayList<>();
    final RawStories stories = new RawStories();

    RawCharacter(int id) {
        this.id = id;
    }

    /** The archetype gained last; NULL: none. */
    String archetype() {
        CharacterTrait latest = null;
        for (CharacterTrait trait : traits) {
            boolean later = latest == null || latest.turn() == null
                    || (trait.turn() != null && trait.turn() >= latest.turn());
            if (trait.trait().endsWith("_ARCHETYPE") && later) {
                latest = trait;
            }
        }
        return latest == null ? null : latest.trait();
    }
}
