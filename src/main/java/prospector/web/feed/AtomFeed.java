package prospector.web.feed;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

import prospector.web.results.Result;
import prospector.web.spoilers.Spoilers;

/**
 * The latest results as Atom (RFC 4287). The id of an entry rests on the match alone ({@code tag:}, RFC 4151), so that it stays
 * the same when the database is rebuilt; an entry is as new as the result, and one of an unknown time is no news.
 */
final class AtomFeed {
    static final String MEDIA_TYPE = "application/atom+xml;charset=utf-8";
    static final String PATH = "/feed.atom";
    private static final int LATEST = 50;
    /** A date on which the site held its host name, as a tag has to have one; it never changes. */
    private static final String SINCE = "2026";

    private final Origin origin;
    private final List<Result> results;
    private final Spoilers spoilers;

    /**
     * Collects the entries.
     *
     * @param results the latest first; covered where results are hidden
     */
    AtomFeed(Origin origin, List<Result> results, Spoilers spoilers) {
        this.origin = origin;
        this.spoilers = spoilers;
        this.results = results.stream().filter(result -> result.at() != null).limit(LATEST).toList();
    }

    String text() {
        XmlText xml = new XmlText();
        xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", "en");
        xml.element("title", origin.title() + ": results");
        xml.element("id", id("results"));
        xml.element("updated", updated().toString());
        xml.open("link", "rel", "self", "type", "application/atom+xml", "href", origin.address() + PATH + spoilers.suffix())
                .close();
        xml.open("link", "rel", "alternate", "type", "text/html", "href", origin.address() + "/matches" + spoilers.suffix())
                .close();
        xml.open("author").element("name", origin.title()).close();
        xml.element("generator", "Prospector");
        results.forEach(result -> entry(xml, result));
        return xml.end();
    }

    private void entry(XmlText xml, Result result) {
        xml.open("entry");
        String sentence = spoilers.hideResults() ? result.pairing(UnaryOperator.identity())
                : result.sentence(UnaryOperator.identity());
        xml.element("title", result.round() + ": " + sentence);
        xml.element("id", id("match/" + result.line().id()));
        xml.element("updated", result.at().toString());
        xml.open("link", "rel", "alternate", "type", "text/html", "href", origin.address() + result.path() + spoilers.suffix())
                .close();
        xml.open("category", "term", result.round()).close();
        xml.element("summary", sentence + ".", "type", "text");
        xml.close();
    }

    /** As new as the newest result; without any, as the snapshot. */
    private Instant updated() {
        return results.stream().map(Result::at).max(Instant::compareTo).orElse(origin.built());
    }

    private String id(String what) {
        return "tag:" + origin.host() + "," + SINCE + ":" + what;
    }
}
