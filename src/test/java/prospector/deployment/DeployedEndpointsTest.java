package prospector.deployment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.quarkus.test.junit.QuarkusTest;

/** What platforms ask for and what alerts are made of exists in the running application. */
@QuarkusTest
class DeployedEndpointsTest {
    private static final Path ALERTS = Path.of("deploy/monitoring/alerts.yaml");
    private static final Path MONITORING = Path.of("docs/deployment/monitoring.md");
    /** Of the application; {@code up} and those of the platform are not. */
    private static final Pattern METRIC = Pattern.compile("\\b(?:prospector|http_server|jvm|process|system)_[a-z_]+\\b");
    private static final Pattern ALERT = Pattern.compile("`(Prospector[A-Z][A-Za-z]+)`");

    @Test
    void eachProbeIsAnswered() throws IOException {
        Container server = Built.podSpec(Built.of("overlays/volume").the(Deployment.class)).getContainers().get(0);

        for (Probe probe : List.of(server.getStartupProbe(), server.getReadinessProbe(), server.getLivenessProbe())) {
            given().get(probe.getHttpGet().getPath()).then().statusCode(200);
        }
    }

    @Test
    void metricsAreWhereTheAnnotationSays() throws IOException {
        Map<String, String> annotations = Built.of("overlays/volume").the(Deployment.class).getSpec().getTemplate()
                .getMetadata().getAnnotations();

        assertThat(annotations).containsEntry("prometheus.io/scrape", "true");
        given().get(annotations.get("prometheus.io/path")).then().statusCode(200);
    }

    @Test
    void everyMetricOfAlertsAndDocumentExists() throws IOException {
        Set<String> existing = metrics();

        assertThat(existing).containsAll(named(METRIC, Files.readString(ALERTS)))
                .containsAll(named(METRIC, Files.readString(MONITORING)));
    }

    @Test
    void everyOwnMetricIsDocumented() throws IOException {
        assertThat(named(METRIC, Files.readString(MONITORING)))
                .containsAll(metrics().stream().filter(name -> name.startsWith("prospector_")).toList());
    }

    @Test
    void everyAlertSaysWhatItMeansAndIsDocumented() throws IOException {
        List<JsonNode> rules = rules();

        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.path("alert").asText()).matches("Prospector[A-Z][A-Za-z]+");
            assertThat(rule.path("expr").asText()).isNotBlank();
            assertThat(rule.at("/labels/severity").asText()).isIn("critical", "warning", "info");
            assertThat(rule.at("/annotations/summary").asText()).isNotBlank();
            assertThat(rule.at("/annotations/description").asText()).isNotBlank();
        });
        String document = Files.readString(MONITORING);
        assertThat(ALERT.matcher(document).results().map(match -> match.group(1)).distinct())
                .containsExactlyInAnyOrderElementsOf(rules.stream().map(rule -> rule.path("alert").asText()).toList());
    }

    private static List<JsonNode> rules() throws IOException {
        return StreamSupport.stream(Manifests.document(ALERTS).path("groups").spliterator(), false)
                .flatMap(group -> StreamSupport.stream(group.path("rules").spliterator(), false)).toList();
    }

    /** Names at /q/metrics, after one page, since requests are counted from the first on. */
    private static Set<String> metrics() {
        given().get("/matches").then().statusCode(200);
        Stream<String> lines = given().get("/q/metrics").then().statusCode(200).extract().asString().lines();
        return lines.filter(line -> !line.startsWith("#")).map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> named(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
