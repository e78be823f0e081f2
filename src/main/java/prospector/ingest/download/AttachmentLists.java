package prospector.ingest.download;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import prospector.source.SourceException;
import prospector.source.SourceException.Kind;
import prospector.source.SourceName;
import prospector.source.challonge.Attachment;

/**
 * What is attached to each match. The answers are kept in {@code sources/challonge-attachments.json}, because each costs one
 * of few requests: a match is asked for only when there is reason to think that its answer would be another one.
 */
final class AttachmentLists {
    /** So many failures of the service one after the other mean that it is down; asking on would spend requests. */
    private static final int GIVE_UP = 2;

    private final Remote remote;
    private final JsonFile<Kept> file;
    private final Map<String, Kept> kept;
    private SourceException failure;
    private int failed;
    private int left;

    /**
     * An answer and what the tournament said of the match when it was asked for.
     *
     * @param count attachment_count; null: not stated
     * @param updatedAt updated_at of the match; null: not stated
     */
    record Kept(Integer count, String updatedAt, List<Attachment> attachments) {
        Kept {
            attachments = attachments == null ? List.of() : List.copyOf(attachments);
        }
    }

    AttachmentLists(Remote remote, Path sources) {
        this.remote = remote;
        this.file = new JsonFile<>(sources.resolve("challonge-attachments.json"), Kept.class);
        this.kept = file.read();
    }

    /**
     * Asks for the lists that are missing or old; those of matches without any save first, in case that the requests run out.
     *
     * @param saved matches of which a save is here
     */
    void refresh(Optional<String> tournament, List<AttachmentCount> matches, Set<Long> saved) {
        forgetRemoved(matches);
        List<AttachmentCount> wanted = matches.stream().filter(match -> isWanted(match, saved))
                .sorted(Comparator.comparing(match -> saved.contains(match.matchId()))).toList();
        int inARow = 0;
        for (AttachmentCount match : wanted) {
            if (failure != null && (isFinal(failure.kind()) || inARow >= GIVE_UP)) {
                left++;
                continue;
            }
            inARow = ask(tournament, match) ? 0 : inARow + 1;
        }
        if (failure != null) {
            remote.failed(SourceName.CHALLONGE, failure);
        }
    }

    /** So that one attached later is noticed although the count is the same again. */
    private void forgetRemoved(List<AttachmentCount> matches) {
        boolean changed = false;
        for (AttachmentCount match : matches) {
            changed |= !match.any() && kept.remove(key(match.matchId())) != null;
        }
        if (changed) {
            file.write(kept);
        }
    }

    private boolean isWanted(AttachmentCount match, Set<Long> saved) {
        Kept before = kept.get(key(match.matchId()));
        if (!match.any()) {
            return false;
        }
        if (before == null || !Objects.equals(before.count(), match.count())) {
            return true;
        }
        return !Objects.equals(before.updatedAt(), match.updatedAt()) && !saved.contains(match.matchId());
    }

    private boolean ask(Optional<String> tournament, AttachmentCount match) {
        try {
            kept.put(key(match.matchId()),
                    new Kept(match.count(), match.updatedAt(), remote.attachments(tournament, match.matchId())));
            file.write(kept);
            return true;
        } catch (SourceException e) {
            failure = e;
            if (isFinal(e.kind())) {
                left++;
            } else {
                failed++;
            }
            return e.kind() == Kind.NOT_FOUND;
        }
    }

    /** Whether every further question would get the same answer. */
    private static boolean isFinal(Kind kind) {
        return switch (kind) {
            case NOT_CONFIGURED, WRONG_KEY, NOT_PUBLIC, BUDGET_SPENT, PAUSED -> true;
            case NOT_FOUND, UNREACHABLE, UNEXPECTED, TOO_LARGE -> false;
        };
    }

    /** What is attached to these matches as far as is known, in their order. */
    List<Attachment> of(List<AttachmentCount> matches) {
        List<Attachment> attachments = new ArrayList<>();
        matches.stream().filter(AttachmentCount::any).map(match -> kept.get(key(match.matchId())))
                .filter(Objects::nonNull).forEach(list -> attachments.addAll(list.attachments()));
        return attachments;
    }

    /** The result of the service with what could not be asked, in one sentence for all matches. */
    SourceResult told(SourceResult tournament) {
        if (failure == null) {
            return tournament;
        }
        int matches = failed + left;
        return new SourceResult(SourceName.CHALLONGE, SourceResult.State.KEPT, tournament.message()
                + " What is attached to " + matches + (matches == 1 ? " match" : " matches") + " could not be asked: "
                + failure.getMessage(), failure.remedy());
    }

    private static String key(long matchId) {
        return Long.toString(matchId);
    }
}
