package prospector.stats.techs;

/**
 * How winners and losers differ in a technology.
 *
 * @param tech {@code TECH_…}
 * @param winners all winners whose save states technologies
 * @param winnersWith of them, those who got it
 * @param winnersTurn median turn; null: not logged
 * @param losers all losers whose save states technologies
 * @param losersWith of them, those who got it
 * @param losersTurn median turn; null: not logged
 */
public record TechAdvantage(String tech, long winners, long winnersWith, Double winnersTurn, long losers, long losersWith,
        Double losersTurn) {
}
