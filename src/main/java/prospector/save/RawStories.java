package prospector.save;

import java.util.ArrayList;
import java.util.List;

/** Event stories and answers, of a player, a character or a city; keys may carry a subject before a dot. */
final class RawStories {

    /** Turns of the last occurrence. */
    final List<Turn> turns = new ArrayList<>();
    /** Answers chosen. */
    final List<Answer> answers = new ArrayList<>();

    /** A story; the subject is NULL where the story concerns the owner as a whole. */
    record Turn(String scope, String subject, String story, Integer turn) {
    }

    /** An answer. */
    record Answer(String scope, String subject, String option) {
    }

    void readTurns(Cursor cursor, String scope) {
        int mine = cursor.depth();
        while (cursor.nextChild(mine)) {
            String key = cursor.name();
            turns.add(new Turn(scope, subjectOf(key), nameOf(key), cursor.integerOrNull()));
        }
    }

    void readAnswers(Cursor cursor, String scope) {
        int mine = cursor.depth();
        while (cursor.nextChild(mine)) {
            String key = cursor.name();
            answers.add(new Answer(scope, subjectOf(key), nameOf(key)));
        }
    }

    /** {@code P.0.EVENTSTORY_X} is about P.0, {@code RELIGION_JUDAISM.EVENTSTORY_X} about Judaism. */
    private static String subjectOf(String key) {
        int dot = key.lastIndexOf('.');
        return dot < 0 ? null : key.substring(0, dot);
    }

    private static String nameOf(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
