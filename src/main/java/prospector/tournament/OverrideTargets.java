package prospector.tournament;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.tournament.Overrides.Person;
import prospector.tournament.Overrides.Place;

/** What the overrides are about, as far as it exists; an entry about anything else is a problem and has no effect. */
final class OverrideTargets {
    private final TournamentDescription description;
    private final Map<String, PlayedGame> games;
    private final Set<Long> attached;
    private final ParticipantLinks names;
    private final ParticipantLinks withoutAliases;
    private final Map<Long, Map<String, Participant>> players = new HashMap<>();
    private final Map<String, Overrides.OfMatch> matchOfGame = new HashMap<>();
    private final Map<String, Overrides.OfWinner> winnerOfGame = new HashMap<>();
    private final Map<Long, Overrides.OfWinner> winnerOfMatch = new HashMap<>();
    private final Set<Long> hiddenMatches = new HashSet<>();
    private final Set<String> hiddenGames = new HashSet<>();
    private final List<OverrideProblem> problems = new ArrayList<>();

    OverrideTargets(TournamentDescription description, Overrides overrides, List<PlayedGame> all) {
        this.description = description;
        this.games = all.stream().collect(Collectors.toMap(PlayedGame::gameId, Function.identity()));
        this.attached = all.stream().flatMap(game -> game.attachedTo().stream()).collect(Collectors.toSet());
        this.withoutAliases = new ParticipantLinks(description.participants());
        this.names = new ParticipantLinks(description.participants(), aliases(overrides));
        overrides.participants().stream().filter(entry -> entry.match() != null).forEach(this::player);
        overrides.matches().forEach(this::match);
        overrides.winners().forEach(this::winner);
        overrides.drive().forEach(entry -> isMatch(entry.place(), entry.match()));
        overrides.hidden().forEach(this::hide);
    }

    /** Names of participants with their aliases. */
    ParticipantLinks names() {
        return names;
    }

    /** Participant by match and name in the save. */
    Map<Long, Map<String, Participant>> players() {
        return players;
    }

    /** The match that the operator named for a game. */
    Optional<Long> matchOf(String gameId) {
        return Optional.ofNullable(matchOfGame.get(gameId)).map(Overrides.OfMatch::match);
    }

    Optional<Overrides.OfWinner> winnerOfGame(String gameId) {
        return Optional.ofNullable(winnerOfGame.get(gameId));
    }

    Optional<Overrides.OfWinner> winnerOfMatch(Match match) {
        return Optional.ofNullable(match.challongeMatchId()).map(winnerOfMatch::get);
    }

    boolean isHidden(Match match) {
        return hiddenMatches.contains(match.challongeMatchId());
    }

    /** Whether a match of these two is hidden. */
    boolean isHidden(Set<Long> pair) {
        return description.matches().stream().anyMatch(match -> match.isBetween(pair) && isHidden(match));
    }

    /** Whether nothing is known of a tournament, so that nothing can be linked to it. */
    boolean isNobodyEntered() {
        return description.participants().isEmpty();
    }

    boolean isHidden(PlayedGame game) {
        return hiddenGames.contains(game.gameId());
    }

    /** The participant whom an entry names; a wrong one becomes a problem. */
    Optional<Participant> participant(Place place, Person person) {
        Optional<Participant> participant = withoutAliases.find(person);
        if (participant.isEmpty()) {
            unused(place, "no participant, or more than one, is " + person + ".");
        }
        return participant;
    }

    /** Whether there is such a match; otherwise that becomes a problem. */
    boolean isMatch(Place place, long id) {
        boolean known = description.tournament().isEmpty() || description.match(id).isPresent() || attached.contains(id);
        if (!known) {
            unused(place, "the tournament has no match " + id + ".");
        }
        return known;
    }

    void unused(Place place, String what) {
        problems.add(OverrideProblem.unused(place, what));
    }

    List<OverrideProblem> problems() {
        return problems;
    }

    private Map<String, Participant> aliases(Overrides overrides) {
        Map<String, Participant> aliases = new LinkedHashMap<>();
        overrides.participants().stream().filter(entry -> entry.match() == null)
                .forEach(entry -> participant(entry.place(), entry.participant())
                        .ifPresent(participant -> aliases.put(entry.name(), participant)));
        return aliases;
    }

    private void player(Overrides.OfParticipant entry) {
        if (isMatch(entry.place(), entry.match())) {
            participant(entry.place(), entry.participant()).ifPresent(participant -> players
                    .computeIfAbsent(entry.match(), match -> new HashMap<>()).put(entry.name(), participant));
        }
    }

    private void match(Overrides.OfMatch entry) {
        Stream<PlayedGame> named = entry.game() != null ? Stream.ofNullable(games.get(entry.game()))
                : games.values().stream().filter(game -> game.files().contains(entry.file()));
        Optional<PlayedGame> game = named.findFirst();
        if (game.isEmpty()) {
            unused(entry.place(), entry.game() != null ? "there is no game " + entry.game() + "."
                    : "no save has the file name " + entry.file() + ".");
        } else if (isMatch(entry.place(), entry.match())) {
            Overrides.OfMatch first = matchOfGame.putIfAbsent(game.get().gameId(), entry);
            if (first != null) {
                unused(entry.place(), "line " + first.place().line() + " names a match for the same game; that one counts.");
            }
        }
    }

    private void winner(Overrides.OfWinner entry) {
        if (entry.match() != null) {
            if (isMatch(entry.place(), entry.match())) {
                winnerOfMatch.put(entry.match(), entry);
            }
        } else if (isGame(entry.place(), entry.game())) {
            winnerOfGame.put(entry.game(), entry);
        }
    }

    private void hide(Overrides.OfHidden entry) {
        if (entry.match() != null) {
            if (isMatch(entry.place(), entry.match())) {
                hiddenMatches.add(entry.match());
            }
        } else if (isGame(entry.place(), entry.game())) {
            hiddenGames.add(entry.game());
        }
    }

    private boolean isGame(Place place, String gameId) {
        boolean known = games.containsKey(gameId);
        if (!known) {
            unused(place, "there is no game " + gameId + ".");
        }
        return known;
    }
}
