package prospector.save;

/**
 * Row of table <b>game_options</b>: settings that are lists.
 *
 * @param kind option (GameOptions), dlc (GameContent), map (MapMultiOptions, MapSingleOptions), victory (VictoryEnabled),
 *        occurrence (OccurrenceLevels), disabled (ImprovementDisabled)
 * @param name Identifier as in the save
 * @param value Value; NULL: a flag
 */
public record GameOption(
        String kind,
        String name,
        String value) {
}
