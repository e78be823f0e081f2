package prospector.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The organiser's sheet of the pick order as CSV: for each round the games beside each other, with their players, the nation
 * chosen first and the one chosen second. The sheet does not tell the brackets apart, as real ones do not.
 */
final class PickOrderText {
    private static final int CELLS_OF_A_GAME = 3;

    private final Map<Integer, List<Game>> rounds = new LinkedHashMap<>();

    /** A game whose nations were chosen one after the other. */
    private record Game(int number, String one, String two, String firstPick, String secondPick) {
    }

    private PickOrderText() {
    }

    /**
     * The sheet of the games played; who chooses first is a matter of chance.
     *
     * @param played matches with a save
     * @param plans their games, in the same order
     */
    static String of(List<BracketMatch> played, List<MatchPlan> plans, long seed) {
        var sheet = new PickOrderText();
        var dice = new Dice(seed, "picks");
        for (int i = 0; i < played.size(); i++) {
            int first = dice.below(2);
            var plan = plans.get(i);
            sheet.rounds.computeIfAbsent(Math.abs(played.get(i).round), round -> new ArrayList<>())
                    .add(new Game(i + 1, plan.seats().get(0).name(), plan.seats().get(1).name(),
                            plan.nations().get(first).name(), plan.nations().get(1 - first).name()));
        }
        return "PICK ORDER\n"
                + sheet.rounds.entrySet().stream().map(round -> section(round.getKey(), round.getValue()))
                        .collect(Collectors.joining());
    }

    private static String section(int round, List<Game> games) {
        var number = new ArrayList<>(List.of("Game Number"));
        var players = new ArrayList<>(List.of("Players"));
        var first = new ArrayList<>(List.of("Nation; First Pick"));
        var second = new ArrayList<>(List.of("Second Pick"));
        for (var game : games) {
            number.addAll(List.of("Game " + game.number, "", ""));
            players.addAll(List.of(game.one, game.two, ""));
            first.addAll(List.of(game.firstPick, "", ""));
            second.addAll(List.of("", game.secondPick, ""));
        }
        var title = new ArrayList<>(List.of("ROUND " + round));
        IntStream.range(0, games.size() * CELLS_OF_A_GAME).forEach(cell -> title.add(""));
        return List.of(title, number, players, first, second).stream().map(PickOrderText::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(PickOrderText::cell).collect(Collectors.joining(",", "", "\n"));
    }

    /** RFC 4180: a comma, a quote or a line break wants quotes around the cell. */
    private static String cell(String text) {
        return text.matches("(?s).*[,\"\\r\\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
