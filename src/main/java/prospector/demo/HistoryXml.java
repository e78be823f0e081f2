package prospector.demo;

import java.util.Map;

/** Writes histories: one element per turn from the second on, or, in newer versions, only where the value changes. */
final class HistoryXml {

    private final Xml xml;
    private final MatchPlan plan;

    HistoryXml(Xml xml, MatchPlan plan) {
        this.xml = xml;
        this.plan = plan;
    }

    void write(Ledger ledger) {
        series("MilitaryPowerHistory", ledger.power);
        series("PointsHistory", ledger.points);
        if (plan.style().legitimacy()) {
            series("LegitimacyHistory", ledger.legitimacy);
        }
        group("YieldRateHistory", ledger.rates);
        if (plan.style().sparse()) {
            group("YieldTotalHistory", ledger.totals);
        }
        group("FamilyOpinionHistory", ledger.families);
        if (plan.style().legitimacy()) {
            group("ReligionOpinionHistory", ledger.religions);
        }
    }

    private void group(String name, Map<String, int[]> series) {
        xml.element(name, () -> series.forEach(this::series));
    }

    void series(String name, int[] values) {
        xml.element(name, () -> {
            for (int turn = 2; turn <= plan.turns(); turn++) {
                if (!plan.style().sparse() || turn == 2 || values[turn] != values[turn - 1]) {
                    xml.value("T" + turn, values[turn]);
                }
            }
        });
    }
}
