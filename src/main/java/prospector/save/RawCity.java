package prospector.save;

import java.util.ArrayList;
import java.util.List;

/** Element {@code City}. */
final class RawCity {

    final int id;
    int tile = Cursor.NONE;
    Integer player;
    String family;
    Integer founded;
    String nameType;
    String name;
    String tribe;
    boolean capital;
    boolean capturedCapital;
    int citizens;
    Integer firstPlayer;
    Integer lastPlayer;
    Integer capturePlayer;
    Integer captureTurns;
    Integer assimilateTurns;
    Integer governor;
    Integer governorTurn;
    int growthCount;
    int specialistsProduced;
    int tilesBought;
    int hurryCivics;
    int hurryTraining;
    int hurryMoney;
    int hurryPopulation;
    int hurryOrders;
    int damage;
    List<Named.Label> culture = List.of();
    List<Named.Count> cultureStep = List.of();
    List<Named.Count> happiness = List.of();
    List<Named.Count> discontent = List.of();
    List<String> religions = List.of();
    List<Named.Amount> yieldProgress = List.of();
    List<Named.Count> yieldLevel = List.of();
    List<Named.Amount> yieldOverflow = List.of();
    final List<CityProduction> production = new ArrayList<>();
    List<Named.Label> playerFamilies = List.of();
    final RawStories stories = new RawStories();

    RawCity(int id) {
        this.id = id;
    }
}
