package prospector.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentSpec;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;

/** Several servers without a volume: nothing is shared but the bucket, and one place publishes. */
class KubernetesObjectStorageTest {
    private static final String OBJECT_STORAGE = "overlays/object-storage";
    private static final BigDecimal SPILL = new Quantity("1Gi").getNumericalAmount();

    @Test
    void severalServersShareNothingButTheBucket() throws IOException {
        Built built = Built.of(OBJECT_STORAGE);
        Map<String, String> settings = built.the(ConfigMap.class).getData();

        assertThat(built.the(Deployment.class).getSpec().getReplicas()).isGreaterThan(1);
        assertThat(built.manifests()).noneMatch(PersistentVolumeClaim.class::isInstance);
        assertThat(settings).containsKeys("PROSPECTOR_S3_BUCKET", "AWS_ENDPOINT_URL_S3", "AWS_REGION")
                .doesNotContainKeys("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY");
        assertThat(Built.documentedVariables()).containsAll(settings.keySet())
                .contains("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY");
        assertThat(URI.create(settings.get("AWS_ENDPOINT_URL_S3")).getScheme()).isEqualTo("https");
    }

    @Test
    void onlyTheCronJobSyncs() throws IOException {
        Built built = Built.of(OBJECT_STORAGE);

        assertThat(built.the(ConfigMap.class).getData()).containsEntry("PROSPECTOR_SYNC_EVERY", "off")
                .containsEntry("PROSPECTOR_SYNC_ON_START", "false");
        assertThat(built.the(CronJob.class).getSpec().getConcurrencyPolicy()).isEqualTo("Forbid");
        assertThat(Built.podSpec(built.the(CronJob.class)).getContainers().get(0).getArgs()).startsWith("sync");
    }

    @Test
    void anUpdateTakesNoServerAwayBeforeANewOneIsReady() throws IOException {
        DeploymentSpec deployment = Built.of(OBJECT_STORAGE).the(Deployment.class).getSpec();

        assertThat(deployment.getStrategy().getType()).isEqualTo("RollingUpdate");
        assertThat(deployment.getStrategy().getRollingUpdate().getMaxUnavailable().getIntVal()).isZero();
        assertThat(deployment.getStrategy().getRollingUpdate().getMaxSurge().getIntVal()).isPositive();
        assertThat(deployment.getTemplate().getSpec().getContainers().get(0).getReadinessProbe().getHttpGet().getPath())
                .isEqualTo("/q/health/ready");
    }

    @Test
    void drainingANodeLeavesMostOfThem() throws IOException {
        Built built = Built.of(OBJECT_STORAGE);
        int replicas = built.the(Deployment.class).getSpec().getReplicas();

        assertThat(replicas - built.the(PodDisruptionBudget.class).getSpec().getMaxUnavailable().getIntVal())
                .isGreaterThanOrEqualTo(2);
        assertThat(built.the(Deployment.class).getSpec().getTemplate().getSpec().getTopologySpreadConstraints())
                .singleElement().satisfies(spread -> assertThat(spread.getLabelSelector().getMatchLabels())
                        .isEqualTo(built.the(Service.class).getSpec().getSelector()));
    }

    @Test
    void theDiskIsLargeEnoughForWhatTheEngineMaySpill() throws IOException {
        Built built = Built.of(OBJECT_STORAGE);

        for (PodSpec pod : List.of(Built.podSpec(built.the(Deployment.class)), Built.podSpec(built.the(CronJob.class)))) {
            BigDecimal data = pod.getVolumes().stream().filter(volume -> volume.getName().equals("data"))
                    .map(volume -> volume.getEmptyDir().getSizeLimit().getNumericalAmount()).findFirst().orElseThrow();
            BigDecimal limit = pod.getContainers().get(0).getResources().getLimits().get("ephemeral-storage")
                    .getNumericalAmount();
            assertThat(data).isGreaterThan(SPILL).isLessThan(limit);
        }
    }

    @Test
    void theAddressIsTheSameEverywhere() throws IOException {
        Built built = Built.of(OBJECT_STORAGE);
        String host = URI.create(built.the(ConfigMap.class).getData().get("PROSPECTOR_PUBLIC_URL")).getHost();

        assertThat(built.the(Ingress.class).getSpec().getRules().get(0).getHost()).isEqualTo(host);
        assertThat(built.the(Ingress.class).getSpec().getTls().get(0).getHosts()).containsExactly(host);
    }
}
