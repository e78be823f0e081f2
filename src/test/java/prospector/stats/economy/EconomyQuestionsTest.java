package prospector.stats.economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import prospector.stats.GamesFixture;

class EconomyQuestionsTest {
    private final GamesFixture games = new GamesFixture();

    @AfterEach
    void close() {
        games.close();
    }

    @Test
    void takesPricesOncePerGame() {
        games.duel("a", 60, true).duel("b", 60, null);
        games.rows("yield_prices", "'a', 2, 'YIELD_FOOD', 40000", "'b', 2, 'YIELD_FOOD', 60000", "'a', 2, 'YIELD_GROWTH', 0");

        assertThat(games.all(MarketPrice.class)).containsExactly(new MarketPrice("YIELD_FOOD", 2, 2, 4.5, 5, 5.5));
        assertThat(games.of(List.of("b/1"), MarketPrice.class)).containsExactly(new MarketPrice("YIELD_FOOD", 2, 1, 6, 6, 6));
    }

    @Test
    void comparesWhatIsInStore() {
        games.duel("a", 60, true).duel("b", 60, null).computer("a", 2);
        games.rows("stockpiles", "'a', 0, 'YIELD_WOOD', 10.0", "'a', 1, 'YIELD_WOOD', -2.0", "'b', 0, 'YIELD_WOOD', 4.0",
                "'a', 2, 'YIELD_WOOD', 999.0");

        assertThat(games.all(Stockpile.class)).containsExactly(new Stockpile("YIELD_WOOD", "all", 3, -2, 1, 4, 7, 10),
                new Stockpile("YIELD_WOOD", "losers", 1, -2, -2, -2, -2, -2),
                new Stockpile("YIELD_WOOD", "winners", 1, 10, 10, 10, 10, 10));
        assertThat(games.of(List.of("b/0"), Stockpile.class))
                .containsExactly(new Stockpile("YIELD_WOOD", "all", 1, 4, 4, 4, 4, 4));
    }

    @Test
    void valuesWhatASideMakesAtThePricesOfTheTurn() {
        games.duel("a", 60, true).duel("unpriced", 60, true).duel("unknown", 60, null);
        for (String game : List.of("a", "unknown")) {
            games.rows("yield_prices", price(game, "FOOD", 40000), price(game, "IRON", 50000), price(game, "STONE", 10000),
                    price(game, "WOOD", 25000), price(game, "ORDERS", 900000));
        }
        for (String side : List.of("a', 0", "a', 1", "unknown', 0", "unpriced', 0")) {
            games.rows("yields", rate(side, "MONEY", "7.5"), rate(side, "FOOD", "-2.0"), rate(side, "IRON", "3.0"),
                    rate(side, "STONE", side.equals("a', 1") ? "null" : "0.0"), rate(side, "WOOD", "2.0"),
                    rate(side, "ORDERS", "9.0"));
        }

        // 7.5 - 2 * 4 + 3 * 5 + 0 * 1 + 2 * 2.5 = 19.5. The loser's stone is not known.
        assertThat(games.all(Product.class)).containsExactly(new Product(true, 2, 1, 19.5, 19.5, 19.5),
                new Product(null, 2, 1, 19.5, 19.5, 19.5));
        assertThat(games.of(List.of("a/1"), Product.class)).isEmpty();
    }

    private static String price(String game, String yield, int price) {
        return "'%s', 2, 'YIELD_%s', %d".formatted(game, yield, price);
    }

    /** @param side game and player as they stand in an insert, behind the first quote */
    private static String rate(String side, String yield, String rate) {
        return "'%s, 2, 'YIELD_%s', %s, null".formatted(side, yield, rate);
    }
}
