package prospector.web.match.section;

import java.util.List;
import java.util.Locale;

import prospector.stats.match.GameMoments;
import prospector.web.format.Format;

/** The sorts of things that a timeline tells, in the order in which it tells them. */
enum Happening {
    CITIES("Cities"),
    LAWS("Laws"),
    TECHNOLOGIES("Technologies"),
    WONDERS("Wonders"),
    RULERS("Rulers"),
    AMBITIONS("Ambitions"),
    RELIGIONS("Religions"),
    BATTLES("Battles");

    private final String label;

    Happening(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** In the address. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Happening of(GameMoments moment) {
        return switch (moment.kind()) {
            case "city" -> CITIES;
            case "law", "law_swap", "succession_law" -> LAWS;
            case "technology", "bonus_card" -> TECHNOLOGIES;
            case "wonder", "wonder_started" -> WONDERS;
            case "ruler" -> RULERS;
            case "ambition", "legacy", "ambition_failed" -> AMBITIONS;
            case "religion_founded", "religion_adopted" -> RELIGIONS;
            case "battle" -> BATTLES;
            default -> throw new IllegalArgumentException(moment.kind());
        };
    }

    static List<Field.Option> options() {
        return options(List.of(values()));
    }

    static List<Field.Option> options(List<Happening> kinds) {
        return kinds.stream().map(kind -> new Field.Option(kind.key(), kind.label())).toList();
    }

    /** In words: “Slavery adopted”. */
    static String words(GameMoments moment) {
        String what = moment.subject() == null ? "name not recorded" : Format.readable(moment.subject());
        return switch (moment.kind()) {
            case "city" -> what + " founded";
            case "law" -> "Law: " + what;
            case "law_swap" -> "Law changed to " + what;
            case "succession_law" -> "Succession: " + what;
            case "technology" -> "Technology: " + what;
            case "bonus_card" -> "Bonus card: " + what;
            case "wonder_started" -> what + " begun";
            case "wonder" -> what + " completed";
            case "ruler" -> "Ruler: " + what;
            case "ambition" -> "Ambition reached: " + what;
            case "legacy" -> "Legacy: " + what;
            case "ambition_failed" -> "Ambition failed: " + what;
            case "religion_founded" -> what + " founded";
            case "religion_adopted" -> what + " made state religion";
            default -> "Military power fell from " + moment.before() + " to " + moment.after();
        };
    }

    /** As a step of a build order: “Tech Ironworking”. */
    static String step(GameMoments moment) {
        String kind = switch (moment.kind()) {
            case "city" -> "City ";
            case "law" -> "Law ";
            case "law_swap" -> "Law change ";
            case "succession_law" -> "Succession ";
            case "technology" -> "Tech ";
            case "bonus_card" -> "Card ";
            case "wonder_started" -> "Begin ";
            case "wonder" -> "Wonder ";
            case "ambition" -> "Ambition ";
            case "legacy" -> "Legacy ";
            case "religion_founded" -> "Religion ";
            case "religion_adopted" -> "State religion ";
            default -> "";
        };
        return kind + (moment.subject() == null ? "?" : Format.readable(moment.subject()));
    }
}
