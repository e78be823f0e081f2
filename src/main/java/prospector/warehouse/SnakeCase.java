package prospector.warehouse;

import java.util.Locale;

/** The one converter between Java names and SQL names: {@code matchId} and {@code match_id}. */
public final class SnakeCase {
    private SnakeCase() {
    }

    /** The SQL name of a Java name: a low line and the small letter for each capital. */
    public static String of(String camelCase) {
        StringBuilder snake = new StringBuilder(camelCase.length() + 8);
        for (int i = 0; i < camelCase.length(); i++) {
            char c = camelCase.charAt(i);
            if (Character.isUpperCase(c)) {
                snake.append('_');
            }
            snake.append(c);
        }
        return snake.toString().toLowerCase(Locale.ROOT);
    }
}
