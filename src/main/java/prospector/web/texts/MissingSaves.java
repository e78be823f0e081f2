package prospector.web.texts;

import java.util.List;

import prospector.stats.operator.MissingSave;
import prospector.web.format.Rounds;

/** Who is asked for which save, as text for the players. */
public final class MissingSaves {
    private MissingSaves() {
    }

    /** A line for each match. */
    public static Text of(List<MissingSave> missing) {
        List<String> lines = missing.stream().map(match -> "- " + Rounds.name(match.bracket(), match.round()) + ": "
                + name(match.participant1()) + " – " + name(match.participant2())).toList();
        return Text.of("missing", "Missing saves",
                "**Missing saves** – please attach the save file to your match on Challonge:", lines);
    }

    private static String name(String participant) {
        return participant == null ? "unknown" : Discord.plain(participant);
    }
}
