package prospector.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import prospector.ingest.download.StoredAttachment;
import prospector.tournament.Match;
import prospector.tournament.Overrides;
import prospector.tournament.Participant;
import prospector.tournament.PickOrderSheet;
import prospector.tournament.TournamentDescription;

/**
 * What an import knows of the tournament besides the saves.
 *
 * @param problem why the description was not used; empty: no problem
 * @param overrideTexts what the overrides were read from, by file name: their lines are in the findings
 */
record TournamentInput(TournamentDescription description, Optional<String> problem, Overrides overrides,
        Map<String, String> overrideTexts, PickOrderSheet pickOrder, List<StoredAttachment> attachments) {

    static TournamentInput of(TournamentDescription description) {
        return new TournamentInput(description, Optional.empty(), Overrides.NONE, Map.of(), PickOrderSheet.NONE,
                List.of());
    }

    static TournamentInput without(String problem) {
        return new TournamentInput(TournamentDescription.NONE, Optional.of(problem), Overrides.NONE, Map.of(),
                PickOrderSheet.NONE, List.of());
    }

    TournamentInput with(Overrides read, Map<String, String> texts) {
        return new TournamentInput(description, problem, read, Map.copyOf(texts), pickOrder, attachments);
    }

    TournamentInput with(PickOrderSheet sheet) {
        return new TournamentInput(description, problem, overrides, overrideTexts, sheet, attachments);
    }

    TournamentInput with(List<StoredAttachment> attached) {
        return new TournamentInput(description, problem, overrides, overrideTexts, pickOrder, List.copyOf(attached));
    }

    /**
     * All that counts of it, as one text: equal texts, equal tables. Made from what was read, so that what Challonge changes
     * all the time, such as votes and progress, does not count.
     */
    String asText() {
        StringBuilder text = new StringBuilder();
        text.append(description.tournament()).append('\n').append(problem).append('\n');
        description.participants().stream().sorted(Comparator.comparing(Participant::participantId))
                .forEach(participant -> text.append(participant).append('\n'));
        description.matches().stream().sorted(Comparator.comparing(Match::matchId))
                .forEach(match -> text.append(match).append('\n'));
        overrideTexts.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(file -> text.append(file.getKey()).append('\n').append(file.getValue()).append('\n'));
        return text.append(pickOrder).append(attachments).toString();
    }
}
