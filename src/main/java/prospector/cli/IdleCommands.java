package prospector.cli;

import java.lang.reflect.Constructor;

import jakarta.inject.Inject;

import picocli.CommandLine;

/** Makes commands that can say how they are used and nothing else: what the container would give them is missing. */
final class IdleCommands implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> kind) throws Exception {
        for (Constructor<?> constructor : kind.getDeclaredConstructors()) {
            if (constructor.isAnnotationPresent(Inject.class)) {
                return kind.cast(constructor.newInstance(new Object[constructor.getParameterCount()]));
            }
        }
        return CommandLine.defaultFactory().create(kind);
    }
}
