package prospector.demo;

/** Language of a player's game; the log is written in it. */
enum Language {
    ENGLISH,
    GERMAN;

    String id() {
        return "LANGUAGE_" + name();
    }
}
