package prospector.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One page of each kind, found as a visitor finds it: in the site map, and by the links of a match. */
final class SitePages {
    private static final Pattern PLACE = Pattern.compile("<loc>https?://[^/<]+([^<]*)</loc>");
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");
    private static final List<String> FIXED = List.of("/matches", "/players", "/bracket", "/nations", "/summary", "/yields");
    private static final List<String> OF_MATCH = List.of("map", "timeline", "yields", "technologies", "events", "cities");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String site;
    private final Map<String, String> pages = new LinkedHashMap<>();

    SitePages(String site) {
        this.site = site;
    }

    /** Addresses by kind, {@code a match: map}. */
    Map<String, String> byKind() throws IOException, InterruptedException {
        List<String> known = all(PLACE, "/sitemap.xml");
        pages.put("home", "/");
        FIXED.forEach(path -> pages.put(path.substring(1), path));
        pages.put("a nation", one(known, "/nations/"));
        pages.put("a player", one(known, "/players/"));
        List<String> matches = known.stream().filter(path -> path.startsWith("/matches/")).toList();
        String match = played(matches);
        pages.put("a match", match);
        OF_MATCH.forEach(section -> pages.put("a match: " + section, match + "/" + section));
        pages.put("compare sides", one(all(LINK, match + "/yields"), "/compare/sides?"));
        String other = matches.stream().filter(path -> !path.equals(match)).findFirst().orElseThrow();
        pages.put("compare matches", "/compare/matches?match=%s&match=%s".formatted(id(match), id(other)));
        pages.put("search", "/search?q=a");
        return pages;
    }

    /** The first match of which there is a map. */
    private String played(List<String> matches) throws IOException, InterruptedException {
        for (String match : matches) {
            if (all(LINK, match).stream().anyMatch(link -> link.startsWith(match + "/map"))) {
                return match;
            }
        }
        throw new IllegalStateException("No match of the site has a map");
    }

    private static String id(String match) {
        return match.substring("/matches/".length());
    }

    private static String one(List<String> paths, String beginning) {
        return paths.stream().filter(path -> path.startsWith(beginning)).findFirst()
                .orElseThrow(() -> new IllegalStateException("No address of the site begins with " + beginning));
    }

    private List<String> all(Pattern pattern, String address) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(URI.create(site + address)).build(), BodyHandlers.ofString());
        return pattern.matcher(answer.body()).results().map((MatchResult found) -> found.group(1).replace("&amp;", "&"))
                .toList();
    }
}
