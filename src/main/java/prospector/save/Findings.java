package prospector.save;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects doubts while a save is read; the same doubt twice is one finding, and a hostile save cannot make thousands. */
final class Findings {

    private static final int AT_MOST = 200;

    private final Map<String, Finding> found = new LinkedHashMap<>();

    /** A value that stands in the document but could not be used. */
    void leftOut(String subject, String message) {
        add("VALUE_LEFT_OUT", subject, message, "Load the game once and save it again; report the save if that does not help");
    }

    void add(String kind, String subject, String message, String remedy) {
        if (found.size() < AT_MOST) {
            found.putIfAbsent(kind + '\n' + subject, new Finding(kind, subject, message, remedy));
        }
    }

    List<Finding> toList() {
        return List.copyOf(found.values());
    }
}
