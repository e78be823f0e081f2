package prospector.tournament;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Brings the games of the pick order sheet to the matches, by their players and round, and finds out who picked first. */
final class PickOrderLinks {
    private static final String REMEDY = "Name the match of the sheet's game in overrides/pick-order.json.";

    private final List<Match> matches;
    private final OverrideTargets targets;
    private final Map<String, List<GameLink>> gamesOf;
    private final Map<String, Set<Long>> namesInSaves = new HashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();

    /** A game of the sheet with its match. */
    private record Linked(PickOrderSheet.Game game, Match match, String by, Optional<Overrides.OfPickOrder> override) {
    }

    PickOrderLinks(List<Match> matches, OverrideTargets targets, List<GameLink> games) {
        this.matches = matches;
        this.targets = targets;
        this.gamesOf = games.stream().collect(Collectors.groupingBy(game -> game.match().matchId()));
        games.forEach(game -> game.game().humans().stream()
                .filter(seat -> seat.name() != null && game.participant(seat.player()) != null)
                .forEach(seat -> namesInSaves.computeIfAbsent(NameKey.of(seat.name()), name -> new TreeSet<>())
                        .add(game.participant(seat.player()).participantId())));
    }

    List<PickOrder> link(PickOrderSheet sheet, List<Overrides.OfPickOrder> overrides) {
        Map<Integer, Overrides.OfPickOrder> byGame = overrides.stream().filter(this::isUsable)
                .collect(Collectors.toMap(Overrides.OfPickOrder::game, Function.identity(), (one, same) -> one));
        Map<String, List<Linked>> ofMatch = new LinkedHashMap<>();
        for (PickOrderSheet.Game game : sheet.games()) {
            linked(game, Optional.ofNullable(byGame.remove(game.number()))).ifPresent(linked -> ofMatch
                    .computeIfAbsent(linked.match().matchId(), id -> new ArrayList<>()).add(linked));
        }
        byGame.values().forEach(entry -> targets.unused(entry.place(), "the sheet has no game " + entry.game() + "."));
        return ofMatch.values().stream().flatMap(this::rows).toList();
    }

    List<Doubt> doubts() {
        return doubts;
    }

    private boolean isUsable(Overrides.OfPickOrder entry) {
        return targets.isMatch(entry.place(), entry.match())
                && (entry.firstPicker() == null || targets.participant(entry.place(), entry.firstPicker()).isPresent());
    }

    private Optional<Linked> linked(PickOrderSheet.Game game, Optional<Overrides.OfPickOrder> override) {
        if (override.isPresent()) {
            return matches.stream().filter(match -> Objects.equals(match.challongeMatchId(), override.get().match()))
                    .findFirst().map(match -> new Linked(game, match, "override", override));
        }
        if (targets.isNobodyEntered()) {
            return Optional.empty();
        }
        Set<Long> pair = Stream.of(game.one(), game.two()).map(this::participant).flatMap(Optional::stream)
                .collect(Collectors.toSet());
        List<Match> all = matches.stream().filter(match -> match.isBetween(pair)).toList();
        List<Match> ofRound = all.stream()
                .filter(match -> match.round() != null && Objects.equals(Math.abs(match.round()), game.round())).toList();
        if (ofRound.size() == 1) {
            return Optional.of(new Linked(game, ofRound.get(0), "round", override));
        }
        if (all.size() == 1) {
            return Optional.of(new Linked(game, all.get(0), "players", override));
        }
        if (!targets.isHidden(pair)) {
            doubt("PICK_ORDER_UNLINKED", null, game, pair.size() < 2 ? "does not tell who its players " + game.one() + " and "
                    + game.two() + " are"
                    : all.isEmpty() ? "is of two participants without a match"
                            : "fits several matches: "
                                    + all.stream().map(Match::matchId).collect(Collectors.joining(", ")));
        }
        return Optional.empty();
    }

    /** As the sheet writes it: the participant's name or an alias, else a name in the saves. */
    private Optional<Long> participant(String name) {
        Set<Long> inSaves = namesInSaves.getOrDefault(NameKey.of(name), Set.of());
        return targets.names().find(name, Optional.empty()).map(Participant::participantId)
                .or(() -> inSaves.size() == 1 ? inSaves.stream().findFirst() : Optional.empty());
    }

    /** Each game of the sheet takes the save with its nations, else the next number that is free. */
    private Stream<PickOrder> rows(List<Linked> sheet) {
        List<GameLink> saves = new ArrayList<>(gamesOf.getOrDefault(sheet.get(0).match().matchId(), List.of()));
        Map<Linked, Integer> numbers = new LinkedHashMap<>();
        for (Linked linked : sheet) {
            List<GameLink> fitting = saves.stream().filter(save -> isPickedIn(save, linked.game())).toList();
            if (!fitting.isEmpty()) {
                numbers.put(linked, fitting.get(0).number());
                saves.remove(fitting.get(0));
            }
        }
        for (Linked linked : sheet) {
            numbers.computeIfAbsent(linked, game -> IntStream.iterate(1, number -> number + 1)
                    .filter(number -> !numbers.containsValue(number)).findFirst().orElseThrow());
        }
        return numbers.entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue()));
    }

    private static boolean isPickedIn(GameLink save, PickOrderSheet.Game game) {
        return nations(save).equals(Stream.of(game.firstPick(), game.secondPick()).filter(Objects::nonNull).sorted().toList());
    }

    private static List<String> nations(GameLink save) {
        return save.game().humans().stream().map(Seat::nation).filter(Objects::nonNull).sorted().toList();
    }

    private PickOrder row(Linked linked, int number) {
        Match match = linked.match();
        PickOrderSheet.Game game = linked.game();
        Optional<GameLink> save = gamesOf.getOrDefault(match.matchId(), List.of()).stream()
                .filter(played -> played.number() == number).findFirst();
        save.filter(played -> contradicts(played, game)).ifPresent(played -> doubt("PICK_ORDER_NATION", played.game().gameId(),
                game, "has other nations than the save, which has " + String.join(" and ", nations(played))));
        Optional<Long> first = linked.override().map(Overrides.OfPickOrder::firstPicker).flatMap(targets.names()::find)
                .map(Participant::participantId).or(() -> save.flatMap(played -> byNation(played, game)))
                .or(() -> game.inPickOrder() ? participant(game.one()) : Optional.empty())
                .filter(match.participants()::contains);
        return new PickOrder(match.matchId(), number, first.orElse(null), first.flatMap(match::opponentOf).orElse(null),
                game.firstPick(), game.secondPick(), game.round(), game.number(), linked.by());
    }

    private static boolean contradicts(GameLink save, PickOrderSheet.Game game) {
        List<String> nations = new ArrayList<>(nations(save));
        return nations.size() == 2 && Stream.of(game.firstPick(), game.secondPick()).filter(Objects::nonNull)
                .anyMatch(pick -> !nations.remove(pick));
    }

    /** Whoever plays the nation picked first; the other one when only the second pick is played by just one. */
    private static Optional<Long> byNation(GameLink save, PickOrderSheet.Game game) {
        if (contradicts(save, game)) {
            return Optional.empty();
        }
        return playing(save, game.firstPick())
                .or(() -> playing(save, game.secondPick()).flatMap(second -> save.match().opponentOf(second)));
    }

    private static Optional<Long> playing(GameLink save, String nation) {
        List<Participant> players = save.game().humans().stream().filter(seat -> nation != null && nation.equals(seat.nation()))
                .map(seat -> save.participant(seat.player())).toList();
        return players.size() == 1 ? Optional.ofNullable(players.get(0)).map(Participant::participantId) : Optional.empty();
    }

    private void doubt(String kind, String gameId, PickOrderSheet.Game game, String what) {
        doubts.add(new Doubt(kind, gameId, "sheet game " + game.number(),
                "Game " + game.number() + " of the pick order sheet " + what + ".", REMEDY));
    }
}
