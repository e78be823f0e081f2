package prospector.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;

import prospector.ingest.summary.Summaries;
import prospector.warehouse.SnapshotFile;
import prospector.warehouse.Warehouse;
import prospector.web.operator.OutageNote;

/** Says which edition a request began with, and whether it is still the current one. */
@ApplicationScoped
class Editions {
    private static final String BEGUN = Editions.class.getName();

    private final Warehouse warehouse;
    private final OutageNote outage;
    private final Summaries summaries;

    Editions(Warehouse warehouse, OutageNote outage, Summaries summaries) {
        this.warehouse = warehouse;
        this.outage = outage;
        this.summaries = summaries;
    }

    /** The edition that was current when this request was first asked about. */
    Edition begun(ContainerRequestContext request) {
        if (request.getProperty(BEGUN) instanceof Edition edition) {
            return edition;
        }
        Edition edition = current();
        request.setProperty(BEGUN, edition);
        return edition;
    }

    /**
     * False: something changed while the answer was made, so nobody knows of which edition it is.
     *
     * @param request one that was asked about before
     */
    boolean lasts(ContainerRequestContext request) {
        return begun(request).equals(current());
    }

    /** The edition that visitors get now. */
    Edition current() {
        // First the counter: a change that comes between the two makes the edition look older than it is.
        long switches = warehouse.switches();
        return new Edition(switches, warehouse.snapshot().map(SnapshotFile::id).orElse("none"),
                outage.text().orElse("") + summaries.mark());
    }
}
