package prospector.save;

import java.util.ArrayList;
import java.util.List;

/** Element {@code Player}. */
final class RawPlayer {

    final int id;
    String name;
    String nation;
    String dynasty;
    String language;
    String onlineId;
    int aiControlledToTurn = Cursor.NONE;
    boolean surrendered;
    boolean dead;
    Integer legitimacy;
    String stateReligion;
    Integer stateReligionChanges;
    String successionGender;
    Integer founder;
    Integer heir;
    Integer originalCapital;
    String techResearching;
    Integer timeStockpile;
    Integer ambitionDelay;
    Integer tilesBought;
    Integer mercenariesHired;
    Integer startTurnCities;
    Integer lastTurnPlayed;
    final RawHistories histories = new RawHistories();
    final RawTechs techs = new RawTechs();
    final RawStories stories = new RawStories();
    final List<PlayerCount> counts = new ArrayList<>();
    final List<LogEntry> log = new ArrayList<>();
    final List<Memory> memories = new ArrayList<>();
    final List<Goal> goals = new ArrayList<>();
    List<Named.Amount> stockpile = List.of();
    List<Named.Count> lawClassChanges = List.of();
    List<Named.Label> activeLaws = List.of();
    List<Named.Count> unitsProduced = List.of();
    List<Named.Count> unitsProducedTurn = List.of();
    List<Named.Count> projectsProduced = List.of();
    List<Named.Count> council = List.of();
    List<Integer> leaders = List.of();
    /** Families that the player has; NULL: the save has no such list. */
    List<String> families;
    List<Named.Count> familyHeads = List.of();
    List<Named.Count> familySeats = List.of();
    List<Named.Label> familyReligions = List.of();
    List<Named.Count> familyTurnsNoLeader = List.of();

    RawPlayer(int id) {
        this.id = id;
    }

    boolean isTaken() {
        return name != null || nation != null;
    }

    /** Histories; totals and legitimacy came with later versions. */
    static final class RawHistories {
        Series points = new Series("points");
        Series militaryPower = new Series("military power");
        Series legitimacy = new Series("legitimacy");
        List<Series> yieldRates = List.of();
        List<Series> yieldTotals = List.of();
        List<Series> familyOpinions = List.of();
        List<Series> religionOpinions = List.of();
    }

    /** States of technologies. */
    static final class RawTechs {
        List<Named.Amount> progress = List.of();
        List<Named.Count> counts = List.of();
        List<String> available = List.of();
        List<String> passed = List.of();
        List<String> trashed = List.of();
        List<String> locked = List.of();
        List<String> target = List.of();
    }

    /** An entry of {@code PermanentLogList}, as written. */
    record LogEntry(int position, String type, int turn, String data1, String data2, String data3, String text) {
    }

    /** An entry of one of the memory lists; the owner of the list remembers. */
    record Memory(int position, String type, int turn, String subject) {
    }
}
