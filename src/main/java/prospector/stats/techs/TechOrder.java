package prospector.stats.techs;

/**
 * Place of a technology in the order of research of the sides that got it.
 *
 * @param tech {@code TECH_…}
 * @param n sides that researched it
 * @param min first place
 * @param q1 lower quartile
 * @param q3 upper quartile
 * @param max last place
 */
public record TechOrder(String tech, long n, double min, double q1, double median, double q3, double max) {
}
