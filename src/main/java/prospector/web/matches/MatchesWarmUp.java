package prospector.web.matches;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;

import prospector.warehouse.Reading;
import prospector.warehouse.WarmUp;
import prospector.web.format.Query;
import prospector.web.spoilers.Spoilers;

/** Asks of a new snapshot what the list without filters asks. */
@ApplicationScoped
@Priority(1)
class MatchesWarmUp implements WarmUp {
    @Override
    public void ask(Reading reading) {
        MatchesPage.of(reading, MatchFilter.of(Query.none()), Spoilers.SHOWN);
    }
}
