package prospector.tournament;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Decides which match a game belongs to: the override, the match its file is attached to, unless its players are those of
 * another one, else the only match of its two players, else a match of its own.
 */
final class MatchRules {
    private static final String OVERRIDE_REMEDY = "Name the match of the save in overrides/matches.json.";

    private final TournamentDescription description;
    private final Map<String, Placement> placements = new TreeMap<>();
    private final List<Doubt> doubts = new ArrayList<>();

    /** What told the match. */
    enum By {
        OVERRIDE,
        FILE_NAME,
        PLAYERS,
        NONE;

        /** The word in column {@code games.match_source}. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Where a game belongs.
     *
     * @param challongeMatchId null: to a match of its own
     */
    record Placement(Long challongeMatchId, By by) {
    }

    /**
     * A game and what is known about its match.
     *
     * @param override null: none
     * @param pair the two participants who play it; empty: not clear
     */
    record Candidate(PlayedGame game, Long override, Set<Long> pair) {
        String gameId() {
            return game.gameId();
        }
    }

    private MatchRules(TournamentDescription description) {
        this.description = description;
    }

    /** Where the games belong, by GameId. Doubts are added to the list. */
    static Map<String, Placement> place(TournamentDescription description, List<Candidate> games, List<Doubt> doubts) {
        MatchRules rules = new MatchRules(description);
        Map<String, Candidate> strays = new TreeMap<>();
        List<Candidate> loose = new ArrayList<>();
        for (Candidate game : games) {
            rules.settle(game, strays, loose);
        }
        rules.bringHome(strays);
        loose.forEach(rules::placeByPlayers);
        doubts.addAll(rules.doubts);
        return rules.placements;
    }

    private void settle(Candidate game, Map<String, Candidate> strays, List<Candidate> loose) {
        if (game.override() != null) {
            placements.put(game.gameId(), new Placement(game.override(), By.OVERRIDE));
        } else if (game.game().attachedTo().isEmpty()) {
            loose.add(game);
        } else {
            Long attached = attachedTo(game);
            placements.put(game.gameId(), new Placement(attached, By.FILE_NAME));
            if (isOfOthers(game, attached)) {
                strays.put(game.gameId(), game);
            }
        }
    }

    /** The same game attached to several matches: the one whose participants play it, else that of the file that counts. */
    private Long attachedTo(Candidate game) {
        List<Long> attached = game.game().attachedTo();
        if (attached.size() == 1) {
            return attached.get(0);
        }
        List<Long> fitting = attached.stream()
                .filter(id -> description.match(id).filter(match -> match.isBetween(game.pair())).isPresent()).toList();
        Long chosen = fitting.size() == 1 ? fitting.get(0) : attached.get(0);
        doubts.add(new Doubt("SAVE_OF_SEVERAL_MATCHES", game.gameId(), files(game),
                "The same game is attached to the matches " + attached.stream().sorted().map(String::valueOf)
                        .collect(Collectors.joining(", ")) + "; it counts for " + chosen + ".",
                fitting.size() == 1 ? "Remove it from the other matches on Challonge." : OVERRIDE_REMEDY));
        return chosen;
    }

    /** As far as it is known who plays the game and who the match; and a match that is no more is nobody's. */
    private boolean isOfOthers(Candidate game, Long attached) {
        Optional<Match> match = description.match(attached);
        return game.pair().size() == 2 && match.map(known -> known.participants().size() == 2
                && !known.isBetween(game.pair())).orElse(!description.matches().isEmpty());
    }

    /** A game goes to the match of its players when there is just one, and neither a game there nor another one to go there. */
    private void bringHome(Map<String, Candidate> strays) {
        Map<Long, Long> taken = placements.entrySet().stream().filter(entry -> !strays.containsKey(entry.getKey()))
                .collect(Collectors.groupingBy(entry -> entry.getValue().challongeMatchId(), Collectors.counting()));
        Map<String, Long> homes = new HashMap<>();
        strays.forEach((gameId, game) -> {
            List<Match> of = matchesOf(game);
            if (of.size() == 1 && !taken.containsKey(of.get(0).challongeMatchId())) {
                homes.put(gameId, of.get(0).challongeMatchId());
            }
        });
        Map<Long, Long> claims = homes.values().stream().collect(Collectors.groupingBy(Function.identity(),
                Collectors.counting()));
        strays.forEach((gameId, game) -> {
            Long attached = placements.get(gameId).challongeMatchId();
            Long home = homes.get(gameId);
            if (home != null && claims.get(home) == 1) {
                placements.put(gameId, new Placement(home, By.PLAYERS));
                doubts.add(new Doubt("SAVE_OF_OTHER_MATCH", gameId, files(game), "The save is attached to match " + attached
                        + ", but its players are those of match " + home + ", where it was put.", null));
            } else if (description.match(attached).isPresent()) {
                doubts.add(new Doubt("SAVE_FITS_NO_MATCH", gameId, files(game),
                        "The players of the save are not those of match "
                                + attached + ", and it is not clear which match of theirs it is. It stays there.",
                        OVERRIDE_REMEDY));
            }
        });
    }

    private void placeByPlayers(Candidate game) {
        List<Match> of = matchesOf(game);
        if (of.size() == 1) {
            placements.put(game.gameId(), new Placement(of.get(0).challongeMatchId(), By.PLAYERS));
            return;
        }
        placements.put(game.gameId(), new Placement(null, By.NONE));
        if (of.size() > 1) {
            doubts.add(new Doubt("SAVE_MATCH_AMBIGUOUS", game.gameId(), files(game),
                    "The name of the file tells no match, and its players have several: "
                            + of.stream().map(Match::matchId).collect(Collectors.joining(", ")) + ".",
                    OVERRIDE_REMEDY));
        }
    }

    private List<Match> matchesOf(Candidate game) {
        return description.matches().stream().filter(match -> match.isBetween(game.pair())).toList();
    }

    private static String files(Candidate game) {
        return game.game().files().get(0);
    }
}
