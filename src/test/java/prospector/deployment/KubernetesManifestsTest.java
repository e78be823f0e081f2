package prospector.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Every manifest is valid by Kubernetes' own types, and kubectl, where there is one, builds what the other tests look at. */
class KubernetesManifestsTest {
    private static final Path ROOT = Path.of("deploy/kubernetes");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("kustomization.yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void fitsItsType(Path file) throws IOException {
        List<ObjectNode> documents = Manifests.documents(Files.readString(file));

        assertThat(documents).isNotEmpty();
        for (JsonNode document : documents) {
            assertThat(Manifests.typed(document).getMetadata().getName()).startsWith("prospector");
        }
    }

    @Test
    void anUnknownPropertyOrAWrongTypeIsRefused() throws IOException {
        String good = Files.readString(ROOT.resolve("base/deployment.yaml"));

        for (String bad : List.of(good.replace("periodSeconds: 2\n", "periodSecond: 2\n"),
                good.replace("periodSeconds: 2\n", "periodSeconds: often\n"), good.replace("drop:", "drops:"),
                good.replace("kind: Deployment", "kind: Deploymnet"))) {
            assertThat(bad).isNotEqualTo(good);
            JsonNode document = Manifests.documents(bad).get(0);
            assertThatThrownBy(() -> Manifests.typed(document)).isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "overlays/volume", "overlays/volume-cronjob", "overlays/object-storage", "release", "console" })
    void kubectlBuildsTheSame(String directory) throws IOException, InterruptedException {
        assumeTrue(hasKubectl(), "kubectl is not installed");

        List<ObjectNode> built = Manifests.documents(kubectl(ROOT.resolve(directory)));

        assertThat(built).containsExactlyInAnyOrderElementsOf(Overlay.build(ROOT.resolve(directory)));
    }

    /** Whoever adds a directory adds it to the tests. */
    @Test
    void everyDirectoryIsKnown() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            assertThat(files.filter(file -> file.endsWith("kustomization.yaml")).map(Path::getParent)
                    .map(directory -> ROOT.relativize(directory).toString()))
                    .containsExactlyInAnyOrder("base", "overlays/volume", "overlays/volume-cronjob",
                            "overlays/object-storage", "release", "console");
        }
    }

    private static boolean hasKubectl() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "kubectl")));
    }

    private static String kubectl(Path directory) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("kubectl", ".txt");
        try {
            Process process = new ProcessBuilder("kubectl", "kustomize", directory.toString())
                    .redirectError(errors.toFile()).start();
            String built = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
            return built;
        } finally {
            Files.delete(errors);
        }
    }
}
