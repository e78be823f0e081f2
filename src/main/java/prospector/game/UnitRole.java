package prospector.game;

import java.util.Locale;

/** What a unit is for. */
public enum UnitRole {
    INFANTRY,
    RANGED,
    CAVALRY,
    SIEGE,
    NAVAL,
    CIVILIAN,
    RELIGIOUS;

    /** Whether units of this role fight. */
    public boolean military() {
        return this != CIVILIAN && this != RELIGIOUS;
    }

    /** Lower-case key as the reference file and pages use it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static UnitRole of(CsvRow row) {
        var key = row.text("role");
        for (var role : values()) {
            if (role.key().equals(key)) {
                return role;
            }
        }
        throw row.failure("unknown role " + key);
    }
}
