package prospector.web;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.game.Nation;
import prospector.game.ReferenceData;
import prospector.web.format.Format;

/**
 * The colours of the nations as a style sheet, made from {@code reference/nations.csv}: for each nation the variables
 * {@code --nation-rome} and {@code --nation-rome-2} (second shade, for the other side of a mirror match) on the root element,
 * for both themes, and a class {@code .nation-rome} that sets {@code --nation} and {@code --nation-2} to them.
 */
@ApplicationScoped
public class NationStyles {
    static final String PATH = "/nations.css";

    private final String css;

    NationStyles() {
        Collection<Nation> nations = new ReferenceData().nations().all();
        this.css = variables(":root", nations, Nation::colourLight, Nation::colourLight2)
                + "@media (prefers-color-scheme: dark) {\n"
                + variables(":root", nations, Nation::colourDark, Nation::colourDark2) + "}\n"
                + nations.stream().map(NationStyles::rule).collect(Collectors.joining());
    }

    /** The whole sheet. */
    public String css() {
        return css;
    }

    private static String variables(String selector, Collection<Nation> nations, Function<Nation, String> first,
            Function<Nation, String> second) {
        return nations.stream()
                .map(nation -> "--" + name(nation) + ":" + first.apply(nation) + ";--" + name(nation) + "-2:"
                        + second.apply(nation))
                .collect(Collectors.joining(";\n", selector + " {\n", "\n}\n"));
    }

    private static String rule(Nation nation) {
        String name = name(nation);
        return "." + name + " { --nation: var(--" + name + "); --nation-2: var(--" + name + "-2) }\n";
    }

    private static String name(Nation nation) {
        return Format.nationClass(nation.id());
    }
}
