package prospector.web.players;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;

import prospector.warehouse.Reading;
import prospector.warehouse.WarmUp;
import prospector.web.format.Query;

/** Asks of a new snapshot what the list without filters asks. */
@ApplicationScoped
@Priority(1)
class PlayersWarmUp implements WarmUp {
    @Override
    public void ask(Reading reading) {
        PlayersPage.of(reading, PlayerFilter.of(Query.none()));
    }
}
