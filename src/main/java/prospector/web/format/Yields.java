package prospector.web.format;

import java.util.Comparator;
import java.util.List;

import prospector.game.ReferenceData;
import prospector.game.YieldType;

/** The yields that the reference data know. */
public final class Yields {
    /** Their ids in the order of the game. */
    public static final List<String> IDS = new ReferenceData().yields().all().stream()
            .sorted(Comparator.comparing(YieldType::order)).map(YieldType::id).toList();

    private Yields() {
    }
}
