package prospector.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;

/** What every pod has in common, whoever starts it: rights, memory, image, settings, volumes. */
class KubernetesPodsTest {
    private static final Path ROOT = Path.of("deploy/kubernetes");
    private static final String OBJECT_STORAGE = "overlays/object-storage";
    private static final long USER = 10001;
    private static final BigDecimal LEAST_MEMORY = new Quantity("512Mi").getNumericalAmount();

    /** A pod of one of the directories; its name is what a failing test shows. */
    record NamedPod(String name, String directory, PodSpec spec) {
        Container container() {
            assertThat(spec.getContainers()).hasSize(1);
            return spec.getContainers().get(0);
        }

        @Override
        public String toString() {
            return name + " in " + directory;
        }
    }

    static Stream<NamedPod> pods() throws IOException {
        List<NamedPod> pods = new ArrayList<>();
        for (String directory : List.of("overlays/volume", "overlays/volume-cronjob", OBJECT_STORAGE, "release",
                "console")) {
            for (JsonNode document : Overlay.build(ROOT.resolve(directory))) {
                HasMetadata manifest = Manifests.typed(document);
                PodSpec spec = Built.podSpec(manifest);
                if (spec != null) {
                    pods.add(new NamedPod(manifest.getMetadata().getName(), directory, spec));
                }
            }
        }
        return pods.stream();
    }

    @Test
    void thereAreSevenOfThem() throws IOException {
        assertThat(pods().map(NamedPod::toString)).containsExactlyInAnyOrder("prospector in overlays/volume",
                "prospector in overlays/volume-cronjob", "prospector-sync in overlays/volume-cronjob",
                "prospector in overlays/object-storage", "prospector-sync in overlays/object-storage",
                "prospector-release in release", "prospector-console in console");
    }

    @ParameterizedTest
    @MethodSource("pods")
    void mayDoNothingButWriteItsVolumes(NamedPod pod) {
        assertThat(pod.spec().getSecurityContext()).satisfies(context -> {
            assertThat(context.getRunAsNonRoot()).isTrue();
            assertThat(context.getRunAsUser()).isEqualTo(USER);
            assertThat(context.getRunAsGroup()).isEqualTo(USER);
            assertThat(context.getFsGroup()).isEqualTo(USER);
            assertThat(context.getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        });
        SecurityContext context = pod.container().getSecurityContext();
        assertThat(context.getAllowPrivilegeEscalation()).isFalse();
        assertThat(context.getReadOnlyRootFilesystem()).isTrue();
        assertThat(context.getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(context.getCapabilities().getAdd()).isEmpty();
        assertThat(pod.spec().getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.spec().getServiceAccountName()).isEqualTo("prospector");
        assertThat(pod.spec().getEnableServiceLinks()).isFalse();
    }

    @Test
    void theUserIsThatOfTheImage() throws IOException {
        assertThat(Files.readString(Path.of("Dockerfile.jvm"))).containsPattern("(?m)^USER " + USER + "(:" + USER + ")?$");
    }

    @ParameterizedTest
    @MethodSource("pods")
    void getsTheMemoryThatItIsPromised(NamedPod pod) {
        Map<String, Quantity> requests = pod.container().getResources().getRequests();
        Map<String, Quantity> limits = pod.container().getResources().getLimits();

        assertThat(requests.get("memory")).isEqualTo(limits.get("memory"));
        assertThat(limits.get("memory").getNumericalAmount()).isGreaterThanOrEqualTo(LEAST_MEMORY);
        assertThat(limits.get("cpu").getNumericalAmount()).isEqualByComparingTo("2");
    }

    @ParameterizedTest
    @MethodSource("pods")
    void mountsVolumesThatItHas(NamedPod pod) {
        Map<String, String> mounts = pod.container().getVolumeMounts().stream()
                .collect(Collectors.toMap(VolumeMount::getMountPath, VolumeMount::getName));
        Map<String, Volume> volumes = pod.spec().getVolumes().stream()
                .collect(Collectors.toMap(Volume::getName, volume -> volume));

        assertThat(mounts.values()).containsExactlyInAnyOrderElementsOf(volumes.keySet());
        assertThat(volumes.get(mounts.get("/tmp")).getEmptyDir().getSizeLimit().getNumericalAmount()).isPositive();
        if (pod.directory().equals(OBJECT_STORAGE)) {
            assertThat(volumes.get(mounts.get("/data")).getPersistentVolumeClaim()).isNull();
            assertThat(volumes.get(mounts.get("/data")).getEmptyDir().getSizeLimit().getNumericalAmount()).isPositive();
        } else if (!pod.directory().equals("release")) {
            assertThat(volumes.get(mounts.get("/data")).getPersistentVolumeClaim().getClaimName()).isEqualTo("prospector-data");
        }
    }

    @ParameterizedTest
    @MethodSource("pods")
    void runsTheImageOfThisVersion(NamedPod pod) throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String version = Pattern.compile("<artifactId>prospector</artifactId>\\s*<version>([^<]+)</version>").matcher(pom)
                .results().findFirst().orElseThrow().group(1);

        assertThat(pod.container().getImage()).isEqualTo("registry.example/prospector:" + version);
    }

    @ParameterizedTest
    @MethodSource("pods")
    void takesItsSettingsFromSecretAndConfigMap(NamedPod pod) throws IOException {
        List<EnvFromSource> sources = pod.container().getEnvFrom();

        assertThat(sources).hasSize(2);
        assertThat(sources.get(0).getSecretRef().getName()).isEqualTo("prospector");
        assertThat(sources.get(0).getSecretRef().getOptional()).isTrue();
        assertThat(sources.get(1).getConfigMapRef().getName()).isEqualTo("prospector");
        assertThat(Built.documentedVariables()).containsAll(pod.container().getEnv().stream().map(EnvVar::getName).toList());
    }

    @Test
    void noSecretIsInTheTree() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            Set<String> kinds = files.filter(file -> file.toString().endsWith(".yaml")).map(KubernetesPodsTest::kind)
                    .collect(Collectors.toSet());
            assertThat(kinds).doesNotContain("Secret");
        }
    }

    private static String kind(Path file) {
        try {
            return Manifests.document(file).path("kind").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
