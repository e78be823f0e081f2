package prospector.web;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import prospector.web.feed.SiteMap;

/**
 * Makes the pages of a new edition before visitors ask for them, one after the other and for a part of each second only, as far
 * as they can be kept, and drops those of the edition before. After a while nobody waits for a page that has to be made.
 */
@ApplicationScoped
class PagesAhead {
    private final Editions editions;
    private final AnswerMemory memory;
    private final SiteMap pages;
    private final OwnSite site;
    private final Duration share;
    private final Deque<String> waiting = new ArrayDeque<>();
    private Edition edition;

    PagesAhead(Editions editions, AnswerMemory memory, SiteMap pages, OwnSite site, WebConfig config) {
        this.editions = editions;
        this.memory = memory;
        this.pages = pages;
        this.site = site;
        this.share = config.aheadShare();
    }

    /** Goes on where it stopped; a page that was under way when the time was over is still finished. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void make() {
        long until = System.nanoTime() + share.toNanos();
        begin(editions.current());
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            boolean made = memory.find(new AnswerMemory.Key(edition, path, null)).isPresent();
            if (!made && (!ask(path) || System.nanoTime() >= until)) {
                return;
            }
        }
    }

    private void begin(Edition current) {
        if (!current.equals(edition)) {
            edition = current;
            memory.keepOnly(edition);
            waiting.clear();
            if (memory.keeps() && !share.isZero()) {
                waiting.addAll(pages.paths());
            }
        }
    }

    /** A page that fails is left to whoever asks for it. False: enough for this second. */
    private boolean ask(String path) {
        if (!memory.hasRoom()) {
            Log.debugf("No room for %d pages", waiting.size() + 1);
            waiting.clear();
            return false;
        }
        return site.ask(path) == Status.OK.getStatusCode();
    }
}
