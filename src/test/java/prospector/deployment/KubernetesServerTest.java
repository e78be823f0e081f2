package prospector.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;

/** Names, ports, settings and times of the manifests agree with each other and with the application. */
class KubernetesServerTest {
    private static final String VOLUME = "overlays/volume";
    private static final String CRON_JOB = "overlays/volume-cronjob";

    @Test
    void oneWriterOwnsTheVolume() throws IOException {
        Built volume = Built.of(VOLUME);

        assertThat(volume.the(Deployment.class).getSpec().getReplicas()).isEqualTo(1);
        assertThat(volume.the(Deployment.class).getSpec().getStrategy().getType()).isEqualTo("Recreate");
        assertThat(volume.the(PersistentVolumeClaim.class).getMetadata().getName()).isEqualTo("prospector-data");
        assertThat(volume.the(PersistentVolumeClaim.class).getSpec().getAccessModes()).containsExactly("ReadWriteOnce");
        assertThat(volume.the(ConfigMap.class).getData()).containsEntry("PROSPECTOR_DATA", "/data");
    }

    @Test
    void nobodyIsKeptFromDrainingANode() throws IOException {
        PodDisruptionBudget budget = Built.of(VOLUME).the(PodDisruptionBudget.class);

        assertThat(budget.getSpec().getMinAvailable()).isNull();
        assertThat(budget.getSpec().getMaxUnavailable().getIntVal()).isEqualTo(1);
    }

    @Test
    void portsAgree() throws IOException {
        Built volume = Built.of(VOLUME);
        Container server = server(volume);
        String port = volume.the(ConfigMap.class).getData().get("PORT");

        assertThat(server.getPorts()).singleElement().satisfies(only -> {
            assertThat(only.getName()).isEqualTo("http");
            assertThat(only.getContainerPort()).hasToString(port);
        });
        assertThat(annotations(volume)).containsEntry("prometheus.io/port", port);
        assertThat(volume.the(Service.class).getSpec().getPorts()).singleElement()
                .satisfies(only -> assertThat(only.getTargetPort().getStrVal()).isEqualTo("http"));
        assertThat(volume.the(NetworkPolicy.class).getSpec().getIngress().get(0).getPorts()).singleElement()
                .satisfies(only -> assertThat(only.getPort().getIntVal()).hasToString(port));
        assertThat(probes(server)).allSatisfy(
                probe -> assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("http"));
    }

    @Test
    void eachProbeAsksItsEndpoint() throws IOException {
        Container server = server(Built.of(VOLUME));

        assertThat(probes(server).map(probe -> probe.getHttpGet().getPath())).containsExactly("/q/health/started",
                "/q/health/ready", "/q/health/live");
        assertThat(server.getReadinessProbe().getTimeoutSeconds()).as("readiness gives its query 2 s").isGreaterThan(2);
    }

    @Test
    void thePodLivesLongEnoughToStopGracefully() throws IOException {
        Properties application = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            application.load(file);
        }
        Duration delay = Duration
                .parse("PT" + application.getProperty("quarkus.shutdown.delay").replaceAll(".*:(\\d+S)}", "$1"));
        Duration requests = Duration.parse("PT" + application.getProperty("quarkus.shutdown.timeout"));

        long grace = Built.of(VOLUME).the(Deployment.class).getSpec().getTemplate().getSpec()
                .getTerminationGracePeriodSeconds();

        assertThat(grace).isGreaterThanOrEqualTo(delay.plus(requests).plusSeconds(10).toSeconds());
    }

    @ParameterizedTest
    @ValueSource(strings = { VOLUME, CRON_JOB })
    void everySettingExists(String directory) throws IOException {
        assertThat(Built.documentedVariables()).containsAll(Built.of(directory).the(ConfigMap.class).getData().keySet());
    }

    @Test
    void namesAgree() throws IOException {
        Built volume = Built.of(VOLUME);
        Map<String, String> labels = volume.the(Deployment.class).getSpec().getTemplate().getMetadata().getLabels();
        String service = volume.the(Service.class).getMetadata().getName();

        assertThat(volume.the(Deployment.class).getSpec().getSelector().getMatchLabels()).isEqualTo(labels);
        assertThat(volume.the(Service.class).getSpec().getSelector()).isEqualTo(labels);
        assertThat(volume.the(PodDisruptionBudget.class).getSpec().getSelector().getMatchLabels()).isEqualTo(labels);
        assertThat(labels).containsAllEntriesOf(
                volume.the(NetworkPolicy.class).getSpec().getPodSelector().getMatchLabels());
        assertThat(volume.the(ServiceAccount.class).getMetadata().getName()).isEqualTo("prospector");
        assertThat(volume.the(ServiceAccount.class).getAutomountServiceAccountToken()).isFalse();
        assertThat(volume.the(ConfigMap.class).getMetadata().getName()).isEqualTo("prospector");
        assertThat(volume.manifests()).filteredOn(manifest -> !(manifest instanceof Namespace)).allSatisfy(
                manifest -> assertThat(manifest.getMetadata().getNamespace())
                        .isEqualTo(volume.the(Namespace.class).getMetadata().getName()));
        assertThat(volume.the(Ingress.class).getSpec().getRules()).singleElement().satisfies(
                rule -> assertThat(rule.getHttp().getPaths()).singleElement().satisfies(path -> {
                    assertThat(path.getBackend().getService().getName()).isEqualTo(service);
                    assertThat(path.getBackend().getService().getPort().getName()).isEqualTo("http");
                }));
    }

    @Test
    void theAddressIsTheSameEverywhere() throws IOException {
        Built volume = Built.of(VOLUME);
        URI address = URI.create(volume.the(ConfigMap.class).getData().get("PROSPECTOR_PUBLIC_URL"));

        assertThat(address.getScheme()).isEqualTo("https");
        assertThat(volume.the(Ingress.class).getSpec().getRules().get(0).getHost()).isEqualTo(address.getHost());
        assertThat(volume.the(Ingress.class).getSpec().getTls().get(0).getHosts()).containsExactly(address.getHost());
    }

    @Test
    void onlyOneOfServerAndCronJobSyncs() throws IOException {
        Built cronJob = Built.of(CRON_JOB);

        assertThat(Built.of(VOLUME).the(ConfigMap.class).getData()).containsEntry("PROSPECTOR_SYNC_EVERY", "1h");
        assertThat(cronJob.the(ConfigMap.class).getData()).containsEntry("PROSPECTOR_SYNC_EVERY", "off")
                .containsEntry("PROSPECTOR_SYNC_ON_START", "false");
        assertThat(cronJob.the(CronJob.class).getSpec().getConcurrencyPolicy()).isEqualTo("Forbid");
    }

    @Test
    void theCronJobRunsWhereTheVolumeIs() throws IOException {
        Built cronJob = Built.of(CRON_JOB);

        assertThat(Built.podSpec(cronJob.the(CronJob.class)).getAffinity().getPodAffinity()
                .getRequiredDuringSchedulingIgnoredDuringExecution()).singleElement().satisfies(term -> {
                    assertThat(term.getTopologyKey()).isEqualTo("kubernetes.io/hostname");
                    assertThat(term.getLabelSelector().getMatchLabels())
                            .isEqualTo(cronJob.the(Service.class).getSpec().getSelector());
                });
    }

    @Test
    void theRehearsalAsksTheService() throws IOException {
        List<EnvVar> variables = Built.podSpec(Built.of("release").the(Job.class)).getContainers().get(0).getEnv();
        Service service = Built.of(VOLUME).the(Service.class);

        assertThat(service.getSpec().getPorts().get(0).getPort()).as("that of http").isEqualTo(80);
        assertThat(variables).singleElement().satisfies(variable -> {
            assertThat(variable.getName()).isEqualTo("PROSPECTOR_RELEASE_URL");
            assertThat(variable.getValue()).isEqualTo("http://" + service.getMetadata().getName());
        });
    }

    private static Container server(Built built) {
        return Built.podSpec(built.the(Deployment.class)).getContainers().get(0);
    }

    private static Stream<Probe> probes(Container server) {
        return Stream.of(server.getStartupProbe(), server.getReadinessProbe(), server.getLivenessProbe());
    }

    private static Map<String, String> annotations(Built built) {
        return built.the(Deployment.class).getSpec().getTemplate().getMetadata().getAnnotations();
    }
}
