package prospector.game;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Readable names of identifiers. A name comes from the reference data where the identifier is known; otherwise it is
 * made from the identifier, so that a new nation or law shows up with a sensible name the day it first occurs.
 */
public final class Names {

    /** Shown where there is no identifier. */
    public static final String NONE = "–";

    /** Kinds that begin an identifier; longer ones first, because the first match is cut off. */
    private static final List<String> PREFIXES = List.of(
            "MAP_OPTIONS_MULTI_", "MAP_OPTIONS_SINGLE_", "MAP_OPTIONS_", "MAP_OPTION_", "MAPASPECTRATIO_", "MAPCLASS_",
            "MAPSIZE_", "NATION_", "FAMILYCLASS_", "FAMILY_", "LAWCLASS_", "LAW_", "TECH_", "YIELD_", "UNIT_",
            "IMPROVEMENT_", "TERRAIN_", "HEIGHT_", "VEGETATION_", "RESOURCE_", "SPECIALIST_", "TRAIT_", "PROJECT_",
            "CITYNAME_", "NAME_", "TRIBE_", "RELIGION_", "THEOLOGY_", "COGNOMEN_", "PROMOTION_", "GOAL_", "CULTURE_",
            "VICTORYPOINT_", "VICTORY_", "DIFFICULTY_", "GAMEOPTION_", "PLAYEROPTION_", "DLC_", "DYNASTY_", "RATING_",
            "STAT_", "COUNCIL_", "COURTIER_", "DIPLOMACY_", "MISSION_", "RELATIONSHIP_", "MEMORYPLAYER_",
            "MEMORYFAMILY_", "MEMORYCHARACTER_", "MEMORYRELIGION_", "MEMORYTRIBE_", "EVENTSTORY_", "EVENTOPTION_",
            "EVENTLINK_", "EVENTLEVEL_", "OCCURRENCECLASS_", "OCCURRENCELEVEL_", "OCCURRENCE_", "OPPONENTLEVEL_",
            "TRIBELEVEL_", "DEVELOPMENT_", "ADVANTAGE_", "SUCCESSIONGENDER_", "SUCCESSIONORDER_", "MORTALITY_",
            "TURNSCALE_", "TURNSTYLE_", "TURNTIMER_", "TEAMNATION_", "FORCEMARCH_", "GENDER_");

    private static final Set<String> SMALL_WORDS = Set.of("of", "and", "the", "in", "to", "for", "a", "by");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Z][A-Z0-9]*(_+[A-Za-z0-9]+)*_*");
    private static final Pattern WORD_BORDER = Pattern.compile("_+|(?<=[a-z0-9])(?=[A-Z])");

    private final ReferenceData reference;

    public Names(ReferenceData reference) {
        this.reference = reference;
    }

    /** Name of any identifier; {@link #NONE} for null or blank, the text itself when it is no identifier. Never fails. */
    public String of(String id) {
        return find(id).orElse(NONE);
    }

    /** Like {@link #of}, but empty for null or blank. */
    public Optional<String> find(String id) {
        if (id == null || id.isBlank()) {
            return Optional.empty();
        }
        var known = reference.find(id).map(Identified::name);
        return Optional.of(known.or(() -> lawClass(id)).orElseGet(() -> fromIdentifier(id)));
    }

    /** Whether the name of this identifier stands in the reference data, rather than being made from it. */
    public boolean known(String id) {
        return id != null && (reference.find(id).isPresent() || lawClass(id).isPresent());
    }

    /** A law class is the choice between its laws. */
    private Optional<String> lawClass(String id) {
        var laws = reference.lawsOf(id);
        return laws.isEmpty() ? Optional.empty()
                : Optional.of(laws.stream().map(Law::name).collect(Collectors.joining(" – ")));
    }

    private static String fromIdentifier(String id) {
        if (!IDENTIFIER.matcher(id).matches()) {
            return id.strip();
        }
        var words = Arrays.stream(WORD_BORDER.split(withoutKind(id))).filter(word -> !word.isEmpty()).toList();
        return IntStream.range(0, words.size()).mapToObj(index -> word(words.get(index), index == 0))
                .collect(Collectors.joining(" "));
    }

    private static String withoutKind(String id) {
        var prefix = PREFIXES.stream().filter(kind -> id.startsWith(kind) && id.length() > kind.length()).findFirst();
        var rest = id.substring(prefix.map(String::length).orElse(0));
        if (prefix.isPresent() && prefix.get().equals("MAPCLASS_")) {
            rest = without(rest, "MapScript");
        }
        return prefix.isPresent() && prefix.get().equals("TRAIT_") ? withoutEnd(rest, "_ARCHETYPE") : rest;
    }

    private static String without(String text, String start) {
        return text.startsWith(start) && text.length() > start.length() ? text.substring(start.length()) : text;
    }

    private static String withoutEnd(String text, String end) {
        return text.endsWith(end) && text.length() > end.length() ? text.substring(0, text.length() - end.length()) : text;
    }

    private static String word(String word, boolean first) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (!first && SMALL_WORDS.contains(lower)) {
            return lower;
        }
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }
}
