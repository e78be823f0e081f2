package prospector.save;

import java.util.ArrayList;
import java.util.List;

/** Element {@code Game}. */
final class RawGame {

    int turn = Cursor.NONE;
    boolean over;
    Integer minCitySiteDistance;
    final List<Named.Label> victoriesCompleted = new ArrayList<>();
    final List<Named.Label> victories = new ArrayList<>();
    String winnerTeam = "";
    String winnerVictory = "";
    List<Series> prices = List.of();
    List<Named.Label> familyClasses = List.of();
    List<Named.Label> familyReligions = List.of();
    List<Named.Count> religionFounded = List.of();
    List<Named.Count> religionFounder = List.of();
    List<Named.Count> religionHead = List.of();
    List<Named.Count> religionHolyCity = List.of();
    List<Named.Label> theologies = List.of();
    final List<Calamity> calamities = new ArrayList<>();
    List<Named.Label> tribeDiplomacy = List.of();
    List<Named.Count> tribeDiplomacyTurn = List.of();
    List<Named.Count> tribeWarScore = List.of();
    List<Named.Count> tribeConflictTurn = List.of();
    List<String> tribeContact = List.of();
    List<Named.Label> teamDiplomacy = List.of();
    List<Named.Count> teamDiplomacyTurn = List.of();
    List<Named.Count> teamWarScore = List.of();
    List<Named.Count> teamConflictTurn = List.of();
    List<String> teamContact = List.of();
}
