package prospector.ingest.download;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import prospector.ingest.download.Candidate.Note;
import prospector.source.drive.DriveFile;
import prospector.tournament.Match;
import prospector.tournament.NameKey;
import prospector.tournament.TournamentDescription;

/**
 * Finds the match of a file in the Drive folder: an override by its exact name, the match it was found to be of before, else
 * the one match between the two players that its name {@code NN-player1-player2.zip} gives. Ambiguity gives no match.
 */
final class DriveMapping {
    private final TournamentDescription tournament;
    private final Map<String, Long> overrides;
    private final Set<Long> withSave;
    private final Ledger ledger;
    private final Map<Long, Set<String>> names;

    /**
     * @param overrides match by exact name of the file
     * @param withSave matches that have a save from Challonge, so that of several of one pair they are not meant
     */
    DriveMapping(TournamentDescription tournament, Map<String, Long> overrides, Set<Long> withSave, Ledger ledger) {
        this.tournament = tournament;
        this.overrides = overrides;
        this.withSave = withSave;
        this.ledger = ledger;
        this.names = tournament.participants().stream().collect(Collectors.toMap(participant -> participant.participantId(),
                participant -> Stream.of(participant.name(), participant.challongeUsername()).filter(Objects::nonNull)
                        .map(NameKey::of).filter(key -> !key.isEmpty()).collect(Collectors.toSet()),
                (first, same) -> first));
    }

    /**
     * The match of a file.
     *
     * @param matchId null: not known
     * @param note why not; null: it is known
     */
    record Mapped(Long matchId, Note note) {
    }

    Mapped of(DriveFile file) {
        Long override = overrides.get(file.name());
        if (override != null) {
            return new Mapped(override, null);
        }
        List<Long> pair = tournament.matches().stream().filter(match -> isBetween(match, file.name()))
                .map(Match::challongeMatchId).toList();
        Optional<Long> before = Optional.ofNullable(ledger.all().get(Candidate.keyOfDriveFile(file.id())))
                .map(Ledger.Entry::matchId)
                .filter(match -> pair.contains(match) || tournament.tournament().isEmpty());
        if (before.isPresent()) {
            return new Mapped(before.get(), null);
        }
        List<Long> free = pair.size() < 2 ? pair : pair.stream().filter(match -> !withSave.contains(match)).toList();
        return free.size() == 1 ? new Mapped(free.get(0), null) : new Mapped(null, note(file, pair));
    }

    private static Note note(DriveFile file, List<Long> pair) {
        String remedy = " Name its match in an entry of overrides/drive.json: { \"file\": \"" + file.name() + "\", \"match\": "
                + (pair.isEmpty() ? "<match id>" : pair.get(0)) + ", \"reason\": \"…\" }.";
        return pair.isEmpty() ? new Note("UNMAPPED", "No match of the tournament fits its name." + remedy)
                : new Note("AMBIGUOUS", "Its players meet in several matches: "
                        + pair.stream().map(String::valueOf).collect(Collectors.joining(", ")) + "." + remedy);
    }

    private boolean isBetween(Match match, String name) {
        Set<String> one = names.getOrDefault(match.participant1Id(), Set.of());
        Set<String> two = names.getOrDefault(match.participant2Id(), Set.of());
        return match.challongeMatchId() != null && splits(name).anyMatch(split -> split.isOf(one, two) || split.isOf(two, one));
    }

    /** Two names, as {@link NameKey} writes them. */
    private record Split(String left, String right) {
        boolean isOf(Set<String> one, Set<String> two) {
            return one.contains(left) && two.contains(right);
        }
    }

    /** Players' names may hold hyphens, so each hyphen may be the one between them; the number in front may be missing. */
    private static Stream<Split> splits(String name) {
        String stem = SaveNames.isOfASave(name) ? name.strip().substring(0, name.strip().length() - ".zip".length()) : name;
        return Stream.of(stem.replaceFirst("^\\s*\\d+\\s*-", ""), stem).distinct()
                .flatMap(DriveMapping::splitsOf);
    }

    private static Stream<Split> splitsOf(String text) {
        return IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '-')
                .mapToObj(i -> new Split(NameKey.of(text.substring(0, i)), NameKey.of(text.substring(i + 1))));
    }
}
