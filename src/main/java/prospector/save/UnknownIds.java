package prospector.save;

import prospector.game.ReferenceData;

/**
 * Notes nations, yields and laws that the reference data does not know: they are kept, with a name made from the identifier.
 */
final class UnknownIds {

    private final Findings findings;

    private UnknownIds(Findings findings) {
        this.findings = findings;
    }

    static void note(RawSave save, ReferenceData reference, Findings findings) {
        var ids = new UnknownIds(findings);
        save.game.prices.forEach(series -> ids.check(reference.yields().contains(series.name()), series.name()));
        for (RawPlayer player : save.takenPlayers()) {
            ids.check(player.nation == null || reference.nations().contains(player.nation), player.nation);
            player.histories.yieldRates
                    .forEach(series -> ids.check(reference.yields().contains(series.name()), series.name()));
            player.activeLaws.stream().filter(law -> law.value() != null).forEach(
                    law -> ids.check(law.value().equals("NONE") || reference.laws().contains(law.value()), law.value()));
        }
    }

    private void check(boolean known, String id) {
        if (!known) {
            findings.add("UNKNOWN_ID", id, "The reference data does not know " + Values.shortened(id) + "; it is kept as it is",
                    "Add it to the reference data");
        }
    }
}
