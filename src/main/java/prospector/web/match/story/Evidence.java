package prospector.web.match.story;

/** The pages that sentences lead to. */
enum Evidence {
    OVERVIEW("", "Overview"),
    SETTINGS("settings", "Settings"),
    LEAD("lead", "Lead"),
    CITIES("cities", "Cities"),
    LAWS("laws", "Laws"),
    TECHNOLOGIES("technologies", "Technologies"),
    MILITARY("military", "Military"),
    IMPROVEMENTS("improvements", "Improvements"),
    FAMILIES("families", "Families and religion"),
    RULERS("rulers", "Rulers and characters"),
    TIMELINE("timeline", "Timeline");

    private final String section;
    private final String title;

    Evidence(String section, String title) {
        this.section = section;
        this.title = title;
    }

    /** Name of the section in the address; empty: the overview. */
    String section() {
        return section;
    }

    /** As the navigation names it. */
    String title() {
        return title;
    }
}
