package prospector.save;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import prospector.game.ReferenceData;

/**
 * The class of a law, such as slavery or freedom: as the save states it for any player, else as the reference data has it, else
 * by the name of a class of this save, which is made of its two laws, else a class of its own.
 */
final class LawClasses {

    private static final String CLASS = "LAWCLASS_";
    private static final String LAW = "LAW_";
    private static final String SUCCESSION_CLASS = "LAWCLASS_ORDER";

    private final Map<String, String> stated = new HashMap<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final ReferenceData reference;
    private final Findings findings;

    LawClasses(RawSave save, ReferenceData reference, Findings findings) {
        this.reference = reference;
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
    boolean isSuccession(String lawClass, String law) {
        return lawClass.equals(SUCCESSION_CLASS) || reference.laws().find(law).filter(known -> known.succession()).isPresent();
    }

    String of(String law) {
        if (stated.containsKey(law)) {
            return stated.get(law);
        }
        var known = reference.laws().find(law);
        return known.isPresent() ? known.get().lawClass() : derived(law);
    }

    private String derived(String law) {
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
