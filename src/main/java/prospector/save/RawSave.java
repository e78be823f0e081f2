package prospector.save;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the document states, section by section, before anything is concluded from it. */
final class RawSave {

    final Map<String, String> attributes = new LinkedHashMap<>();
    final RawGame game = new RawGame();
    final List<GameOption> options = new ArrayList<>();
    final Map<Integer, RawPlayer> players = new TreeMap<>();
    final Map<Integer, RawCharacter> characters = new LinkedHashMap<>();
    final Map<Integer, RawCity> cities = new LinkedHashMap<>();
    final List<Tribe> tribes = new ArrayList<>();
    final RawMap map = new RawMap();
    List<Integer> teams = List.of();
    List<String> difficulties = List.of();
    List<String> developments = List.of();
    /** Seats listed as human; NULL: the save has no such list. */
    List<Integer> humans;
    Integer activePlayer;
    boolean hasGame;

    /** Team of a seat, by its position in the list; NULL: not stated. */
    Integer teamOf(Integer player) {
        return player == null || player < 0 || player >= teams.size() ? null : Values.orNull(teams.get(player));
    }

    /** Whether rows of this player belong into the game: an empty seat has neither nation nor name. */
    boolean isTaken(int player) {
        RawPlayer raw = players.get(player);
        return raw != null && raw.isTaken();
    }

    List<RawPlayer> takenPlayers() {
        return players.values().stream().filter(RawPlayer::isTaken).toList();
    }
}
