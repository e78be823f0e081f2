package prospector.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.Job;

/** A built directory of manifests, by type. */
record Built(List<HasMetadata> manifests) {
    private static final Pattern VARIABLE = Pattern.compile("(?m)^\\| `([A-Z][A-Z0-9_]+)` \\|");

    static Built of(String directory) throws IOException {
        List<HasMetadata> manifests = new ArrayList<>();
        for (JsonNode document : Overlay.build(Path.of("deploy/kubernetes").resolve(directory))) {
            manifests.add(Manifests.typed(document));
        }
        return new Built(manifests);
    }

    /** The only one of its type. */
    <T extends HasMetadata> T the(Class<T> type) {
        List<T> all = manifests.stream().filter(type::isInstance).map(type::cast).toList();
        if (all.size() != 1) {
            throw new AssertionError("There are " + all.size() + " of " + type.getSimpleName());
        }
        return all.get(0);
    }

    /** What the pods of a manifest are made by; null: it makes none. */
    static PodSpec podSpec(HasMetadata manifest) {
        if (manifest instanceof Deployment deployment) {
            return deployment.getSpec().getTemplate().getSpec();
        }
        if (manifest instanceof CronJob cronJob) {
            return cronJob.getSpec().getJobTemplate().getSpec().getTemplate().getSpec();
        }
        if (manifest instanceof Job job) {
            return job.getSpec().getTemplate().getSpec();
        }
        return manifest instanceof Pod pod ? pod.getSpec() : null;
    }

    /** The variables that docs/configuration.md explains. */
    static Set<String> documentedVariables() throws IOException {
        return VARIABLE.matcher(Files.readString(Path.of("docs/configuration.md"))).results()
                .map((MatchResult result) -> result.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
