/**
 * Writes a fictional tournament: save files in the game's own format and the tournament description that an import
 * reads, the same bytes for the same seed. Players are invented, bracket, maps and games are simulated turn by turn.
 * Start at {@link prospector.demo.DemoTournament}; a single game begins in {@code GameSimulation} and ends in
 * {@code SaveXml}.
 */
package prospector.demo;
