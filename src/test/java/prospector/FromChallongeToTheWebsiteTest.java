package prospector;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.github.tomakehurst.wiremock.client.WireMock;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import prospector.ingest.ImportProgress;
import prospector.ingest.download.DownloadProgress;
import prospector.ingest.download.DownloadedFile.Outcome;
import prospector.ingest.sync.DemoServices;
import prospector.ingest.sync.Sync;
import prospector.ingest.sync.SyncReport;
import prospector.ingest.sync.SyncResult;
import prospector.ingest.sync.SyncState;
import prospector.source.StandIns;
import prospector.warehouse.Snapshots;

/** The operator's whole job: four settings, and results appear on the site as players upload them. */
@QuarkusTest
@WithTestResource(ServicesResource.class)
class FromChallongeToTheWebsiteTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Inject
    Sync sync;

    @Inject
    SyncState state;

    @Inject
    Snapshots snapshots;

    StandIns standIns;

    DemoServices demo;

    @Test
    void resultsAppearByThemselves() {
        await(() -> state.last().isPresent() && state.running().isEmpty());
        anEmptyVolumeBecameAWebsite();
        nothingNewCostsOneRequest();
        aNewAttachmentAppearsWithoutARestart();
        anOutageLeavesWhatThereIs();
    }

    private void anEmptyVolumeBecameAWebsite() {
        SyncReport first = state.last().orElseThrow();

        assertThat(first.result()).as(first.toString()).isEqualTo(SyncResult.DONE);
        assertThat(first.files(Outcome.FETCHED)).isEqualTo(ServicesResource.UPLOADED);
        assertThat(standIns.challongeRequests()).isLessThanOrEqualTo(ServicesResource.UPLOADED + 2);
        demo.matchesWithSave().subList(0, ServicesResource.UPLOADED).forEach(match -> assertShows(match, 1));
        given().get("/matches").then().statusCode(200);
    }

    private void nothingNewCostsOneRequest() {
        int kept = snapshots.all().size();
        int asked = standIns.challongeRequests();
        int files = fileRequests();

        SyncReport again = sync();

        assertThat(again.result()).as(again.toString()).isEqualTo(SyncResult.DONE);
        assertThat(again.isPublished()).isFalse();
        assertThat(snapshots.all()).hasSize(kept);
        assertThat(standIns.challongeRequests() - asked).isEqualTo(1);
        assertThat(fileRequests() - files).isZero();
    }

    private void aNewAttachmentAppearsWithoutARestart() {
        long match = demo.matchesWithSave().get(ServicesResource.UPLOADED);
        int files = fileRequests();
        demo.upload(ServicesResource.MATCHES);

        SyncReport report = sync();

        assertThat(report.isPublished()).as(report.toString()).isTrue();
        assertThat(fileRequests() - files).isEqualTo(1);
        assertShows(match, 1);
    }

    private void anOutageLeavesWhatThereIs() {
        standIns.tournament(WireMock.serverError());

        SyncReport report = sync();

        assertThat(report.result()).isEqualTo(SyncResult.PARTIAL);
        assertThat(report.problems()).singleElement().asString().contains("Challonge");
        demo.matchesWithSave().forEach(match -> assertShows(match, 1));
        assertThat(given().get("/q/metrics").asString())
                .contains("prospector_sync_runs_total{result=\"partial\"} 1.0", "prospector_sync_running 0.0",
                        "prospector_sync_last_success_timestamp_seconds",
                        "prospector_source_last_good_timestamp_seconds{source=\"challonge\"}",
                        "prospector_challonge_requests_left", "prospector_challonge_paused",
                        "prospector_sync_files{outcome=\"unchanged\"} 4.0");
    }

    private SyncReport sync() {
        return sync.run(DownloadProgress.SILENT, ImportProgress.SILENT);
    }

    private static void assertShows(long match, int games) {
        given().get("/matches/" + match + ".json").then().statusCode(200).body("games.size()", is(games));
    }

    private int fileRequests() {
        return standIns.server().findAll(WireMock.getRequestedFor(WireMock.urlMatching("/files/.*"))).size();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(10_000_000);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
