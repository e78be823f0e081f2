package prospector.demo;

/** Sentences of the log in the languages of the demo; {@code %s} are names with their markup. */
enum Phrase {
    DISCOVERED("Discovered %s", "%s entdeckt"),
    ADOPTED("Adopted %s", "%s verabschiedet"),
    FOUNDED("Founded %s", "%s gegründet"),
    RELIGION("%s founded in %s.", "%s in %s gestiftet."),
    WONDER_BEGUN("%s has begun construction of %s.", "%s hat mit dem Bau begonnen: %s."),
    WONDER_DONE("%s completed by %s!", "%s fertiggestellt von %s!"),
    GOAL_STARTED("%s pursues a new ambition: %s", "%s verfolgt ein neues Ziel: %s"),
    GOAL_FINISHED("Ambition reached: %s", "Ziel erreicht: %s"),
    GOAL_FAILED("Legacy failed: %s", "Vermächtnis verfehlt: %s"),
    BORN("%s was born.", "%s wurde geboren."),
    DIED("%s has died!", "%s ist gestorben!"),
    ENTHRONED("A new ruler, %s, has taken the throne.", "%s hat den Thron bestiegen."),
    MET("You have met %s.", "Ihr seid %s begegnet."),
    AT_WAR("%s: %s", "%s: %s"),
    WAR_DECLARED("Declared %s on %s", "%s gegen %s erklärt"),
    WAR_SUFFERED("%s declared %s on us", "%s hat uns %s erklärt"),
    BREACHED("%s breached by %s", "%s gestürmt von %s"),
    CAPTURED("%s captured by %s", "%s erobert von %s"),
    JOINED("%s has joined your Court.", "%s gehört jetzt zu Eurem Hof."),
    THEOLOGY("%s established for %s.", "%s eingeführt für %s.");

    private final String english;
    private final String german;

    Phrase(String english, String german) {
        this.english = english;
        this.german = german;
    }

    String in(Language language, Object... names) {
        return String.format(language == Language.GERMAN ? german : english, names);
    }
}
