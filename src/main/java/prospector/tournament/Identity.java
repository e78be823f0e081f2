package prospector.tournament;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who somebody is in the tournament, and what told so.
 *
 * @param participant null: nobody, or it is not clear who
 * @param by null: not linked
 * @param candidates more than one: the name fits all of them, so none was taken
 */
public record Identity(Participant participant, By by, List<Participant> candidates) {
    /** What told who it is, the most trusted first. */
    public enum By {
        OVERRIDE,
        ACCOUNT,
        EXACT_NAME,
        NORMALISED_NAME,
        ALIAS;

        /** The word in column {@code players.linked_by}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Nobody of the tournament. */
    static final Identity UNKNOWN = new Identity(null, null, List.of());

    public Identity {
        candidates = List.copyOf(candidates);
    }

    static Identity of(Participant participant, By by) {
        return new Identity(participant, by, List.of(participant));
    }

    static Identity unclear(List<Participant> candidates) {
        return new Identity(null, null, candidates);
    }

    /** The participant, if it is clear who. */
    public Optional<Participant> found() {
        return Optional.ofNullable(participant);
    }

    boolean isUnclear() {
        return candidates.size() > 1;
    }
}
