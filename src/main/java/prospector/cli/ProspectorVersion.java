package prospector.cli;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import picocli.CommandLine.IVersionProvider;

/** Answers {@code --version}. */
@Dependent
public final class ProspectorVersion implements IVersionProvider {
    private final String version;

    @Inject
    ProspectorVersion(@ConfigProperty(name = "quarkus.application.version") String version) {
        this.version = version;
    }

    @Override
    public String[] getVersion() {
        return new String[] { "prospector " + version };
    }
}
