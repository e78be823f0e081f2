package prospector.save;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The class of a law, such as slavery or freedom: as the save states it for any player, else by the name of a class of this
 * save, which is made of its two laws, else a class of its own.
 */
final class LawClasses {

    private static final String CLASS = "LAWCLASS_";
    private static final String LAW = "LAW_";
    private static final String SUCCESSION_CLASS = "LAWCLASS_ORDER";
    private static final Set<String> SUCCESSION = Set.of("LAW_PRIMOGENITURE", "LAW_SENIORITY", "LAW_ULTIMOGENITURE");

    private final Map<String, String> stated = new HashMap<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Findings findings;

    LawClasses(RawSave save, Findings findings) {
        this.findings = findings;
        for (RawPlayer player : save.players.values()) {
            for (Named.Label active : player.activeLaws) {
                names.add(active.name());
                stated.putIfAbsent(String.valueOf(active.value()), active.name());
            }
            player.lawClassChanges.forEach(changed -> names.add(changed.name()));
        }
    }

    /** Succession laws are laws, but no milestone of a game. */
    static boolean isSuccession(String lawClass, String law) {
        return lawClass.equals(SUCCESSION_CLASS) || SUCCESSION.contains(law);
    }

    String of(String law) {
        if (stated.containsKey(law)) {
            return stated.get(law);
        }
        if (SUCCESSION.contains(law)) {
            return SUCCESSION_CLASS;
        }
        String name = law.startsWith(LAW) ? law.substring(LAW.length()) : law;
        for (String candidate : names) {
            String pair = candidate.startsWith(CLASS) ? candidate.substring(CLASS.length()) : candidate;
            if (pair.equals(name) || pair.startsWith(name + "_") || pair.endsWith("_" + name)) {
                return candidate;
            }
        }
        findings.add("UNKNOWN_LAW_CLASS", law, "The save does not say which class this law belongs to",
                "Add the law with its class to the reference data");
        return CLASS + name;
    }
}
