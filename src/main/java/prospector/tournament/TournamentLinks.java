package prospector.tournament;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.tournament.MatchRules.Candidate;
import prospector.tournament.MatchRules.Placement;

/**
 * Brings games, matches and people together: first whose the accounts are, then which match each game belongs to, then who its
 * players are and who won. Pure: the same input, the same result.
 */
public final class TournamentLinks {
    private final TournamentDescription description;
    private final OverrideTargets targets;
    private final SeatLinks seats;
    private final List<PlayedGame> games;
    private final Map<String, Match> matches = new LinkedHashMap<>();
    private final Set<String> hidden = new LinkedHashSet<>();
    private final List<Doubt> doubts = new ArrayList<>();

    private TournamentLinks(TournamentDescription description, Overrides overrides, List<PlayedGame> all) {
        this.description = description;
        this.targets = new OverrideTargets(description, overrides, all);
        this.seats = new SeatLinks(description.participants(), targets.names(), targets.players());
        this.games = all.stream().filter(game -> !targets.isHidden(game)).toList();
        all.stream().filter(targets::isHidden).map(PlayedGame::gameId).forEach(hidden::add);
        description.matches().forEach(match -> matches.put(match.matchId(), match));
    }

    /**
     * Links everything.
     *
     * @param games all games with a save, each once
     * @param sheet the games of the pick order sheet
     */
    public static LinkedTournament link(TournamentDescription description, Overrides overrides, List<PlayedGame> games,
            PickOrderSheet sheet) {
        TournamentLinks links = new TournamentLinks(description, overrides, games);
        List<GameLink> linked = links.games();
        PickOrderLinks picks = new PickOrderLinks(links.shown(), links.targets, linked);
        List<PickOrder> pickOrder = picks.link(sheet, overrides.pickOrder());
        linked.forEach(game -> links.doubts.addAll(game.doubts()));
        links.doubts.addAll(links.seats.doubts());
        links.doubts.addAll(sheet.doubts());
        links.doubts.addAll(picks.doubts());
        List<OverrideProblem> problems = new ArrayList<>(overrides.problems());
        problems.addAll(links.targets.problems());
        return new LinkedTournament(linked, links.shown(), links.hidden, pickOrder, links.doubts, problems);
    }

    private List<GameLink> games() {
        games.forEach(game -> seats.learn(game, attachedMatch(game)));
        Map<String, Placement> placements = MatchRules.place(description, games.stream().map(this::candidate).toList(), doubts);
        Map<String, List<PlayedGame>> ofMatch = new LinkedHashMap<>();
        for (PlayedGame game : games) {
            Match match = matchOf(game, placements.get(game.gameId()));
            if (targets.isHidden(match)) {
                hidden.add(game.gameId());
            } else {
                matches.putIfAbsent(match.matchId(), match);
                ofMatch.computeIfAbsent(match.matchId(), id -> new ArrayList<>()).add(game);
            }
        }
        matches.values().removeIf(targets::isHidden);
        List<GameLink> linked = new ArrayList<>();
        matches.replaceAll((id, match) -> series(match, ofMatch.getOrDefault(id, List.of()), placements, linked));
        linked.sort(Comparator.comparing(link -> link.game().gameId()));
        return linked;
    }

    private List<Match> shown() {
        return List.copyOf(matches.values());
    }

    private Optional<Match> attachedMatch(PlayedGame game) {
        return targets.matchOf(game.gameId()).or(() -> game.attachedTo().stream().findFirst()).flatMap(description::match);
    }

    /** Several matches claim a game: then none of them may say who its players are. */
    private Candidate candidate(PlayedGame game) {
        Optional<Match> match = game.attachedTo().size() > 1 ? Optional.empty() : attachedMatch(game);
        return new Candidate(game, targets.matchOf(game.gameId()).orElse(null),
                SeatLinks.pair(game, seats.of(game, match)));
    }

    private Match matchOf(PlayedGame game, Placement placement) {
        String id = placement.challongeMatchId() == null ? game.gameId() : placement.challongeMatchId().toString();
        return Optional.ofNullable(matches.get(id)).orElseGet(() -> Match.ofSave(id, placement.challongeMatchId(), null));
    }

    /** Links the games of a match in the order they were played; returns the match with what they tell about it. */
    private Match series(Match match, List<PlayedGame> of, Map<String, Placement> placements, List<GameLink> linked) {
        Map<String, Map<Integer, Identity>> identities = new LinkedHashMap<>();
        of.forEach(game -> identities.put(game.gameId(), seats.of(game, Optional.of(match))));
        List<PlayedGame> fitting = of.stream().filter(game -> fits(match, identities.get(game.gameId())))
                .sorted(PlayedGame.PLAYED).toList();
        List<PlayedGame> others = of.stream().filter(game -> !fitting.contains(game)).sorted(PlayedGame.PLAYED).toList();
        boolean overridden = targets.winnerOfMatch(match).isPresent();
        SeriesRules rules = new SeriesRules(match);
        Map<String, Long> official = overridden ? Map.of() : rules.winners(fitting);
        List<GameLink> links = new ArrayList<>();
        for (PlayedGame game : Stream.concat(fitting.stream(), others.stream()).toList()) {
            Map<Integer, Identity> who = identities.get(game.gameId());
            Optional<Long> result = Optional.ofNullable(official.get(game.gameId()));
            Winner winner = WinnerRules.decide(GameLink.sides(game, who), overriddenWinners(game, match, who, of.size()),
                    result,
                    game.victoryTeam());
            links.add(new GameLink(game, match, placements.get(game.gameId()).by().word(), links.size() + 1, who, result,
                    winner));
        }
        if (!overridden && rules.isContradictedBy(links.stream().limit(fitting.size()).map(GameLink::winnerId).toList())) {
            doubts.add(new Doubt("SERIES_SCORE", links.get(0).game().gameId(), "match " + match.matchId(),
                    "The score " + match.scores() + " on Challonge is not that of the " + fitting.size()
                            + " games with a save.",
                    "Correct the score on Challonge, or name the winners in overrides/winners.json."));
        }
        linked.addAll(links);
        return dated(withOverriddenWinner(match, links), links);
    }

    /** Nobody plays it who is not of the match. */
    private static boolean fits(Match match, Map<Integer, Identity> identities) {
        return identities.values().stream().map(Identity::participant).filter(Objects::nonNull)
                .allMatch(participant -> match.participants().contains(participant.participantId()));
    }

    private List<Integer> overriddenWinners(PlayedGame game, Match match, Map<Integer, Identity> identities, int games) {
        Optional<Overrides.OfWinner> entry = targets.winnerOfGame(game.gameId())
                .or(() -> games == 1 ? targets.winnerOfMatch(match) : Optional.empty());
        List<Integer> players = entry.map(named -> playersNamed(named.winner(), game, identities)).orElse(List.of());
        if (players.isEmpty() && entry.isPresent()) {
            targets.unused(entry.get().place(), "no player of the game, or more than one, is " + entry.get().winner() + ".");
        }
        return players;
    }

    /** The name in the save is nearest; then the participant. */
    private List<Integer> playersNamed(Overrides.Person person, PlayedGame game, Map<Integer, Identity> identities) {
        List<Integer> exact = game.seats().stream().filter(seat -> person.name() != null && person.name().equals(seat.name()))
                .map(Seat::player).toList();
        if (exact.size() == 1) {
            return exact;
        }
        Optional<Participant> participant = targets.names().find(person);
        List<Integer> linked = identities.entrySet().stream()
                .filter(entry -> participant.isPresent() && participant.get().equals(entry.getValue().participant()))
                .map(Map.Entry::getKey).toList();
        List<Integer> similar = game.seats().stream().filter(seat -> person.name() != null && seat.name() != null
                && NameKey.of(person.name()).equals(NameKey.of(seat.name()))).map(Seat::player).toList();
        return linked.size() == 1 ? linked : similar.size() == 1 ? similar : List.of();
    }

    private Match withOverriddenWinner(Match match, List<GameLink> links) {
        Optional<Overrides.OfWinner> entry = targets.winnerOfMatch(match);
        if (entry.isEmpty()) {
            return match;
        }
        Set<Long> named = links.stream()
                .flatMap(link -> playersNamed(entry.get().winner(), link.game(), link.identities()).stream()
                        .map(link::participant))
                .filter(Objects::nonNull).map(Participant::participantId).collect(Collectors.toSet());
        Optional<Long> winner = targets.names().find(entry.get().winner()).map(Participant::participantId)
                .filter(match.participants()::contains)
                .or(() -> named.size() == 1 ? named.stream().findFirst() : Optional.empty());
        if (winner.isEmpty() && links.size() != 1) {
            targets.unused(entry.get().place(), "nobody of match " + match.matchId() + " is " + entry.get().winner() + ".");
        }
        return winner.map(match::withWinner).orElse(match);
    }

    /** What Challonge does not date was played when its last save was made. */
    private static Match dated(Match match, List<GameLink> links) {
        Optional<LocalDate> last = links.stream().map(link -> link.game().date()).filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        return match.playedAt() == null && last.isPresent()
                ? match.withPlayedAt(last.get().atStartOfDay(ZoneOffset.UTC).toInstant())
                : match;
    }
}
