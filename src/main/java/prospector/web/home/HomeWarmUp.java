package prospector.web.home;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;

import prospector.warehouse.Reading;
import prospector.warehouse.WarmUp;
import prospector.web.format.RoundFilter;
import prospector.web.spoilers.Spoilers;

/** Asks of a new snapshot what the first page asks. */
@ApplicationScoped
@Priority(1)
class HomeWarmUp implements WarmUp {
    @Override
    public void ask(Reading reading) {
        HomePage.of(reading, RoundFilter.ALL, Spoilers.SHOWN);
    }
}
