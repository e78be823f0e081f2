package prospector.web.match.map;

import java.util.List;

/**
 * One fact about every tile of a map.
 *
 * @param ids the values that occur, as the save has them
 * @param names the same for people
 * @param tiles place of each tile's value in {@code ids}; -1: none, or not stated
 */
public record Layer(List<String> ids, List<String> names, List<Integer> tiles) {
}
