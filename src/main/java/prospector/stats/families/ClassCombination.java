package prospector.stats.families;

import java.util.List;

/**
 * Classes of families that a side had together, two or more.
 *
 * @param classes ids, by id
 * @param sides that had exactly these
 * @param wins of the decided ones
 * @param decided of them: in games whose winner is known
 */
public record ClassCombination(List<String> classes, long sides, long wins, long decided) {
}
