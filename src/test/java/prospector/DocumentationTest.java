package prospector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import io.smallrye.config.ConfigMapping;
import picocli.CommandLine.Command;

/** What docs/ says exists, and what exists is in docs/. */
class DocumentationTest {
    private static final Pattern IN_BACKQUOTES = Pattern.compile("`([^`]+)`");
    private static final Pattern SUFFIX = Pattern.compile("\\.(json|csv)$");

    @Test
    void namesEverySetting() throws IOException {
        String text = Files.readString(Path.of("docs/configuration.md"));

        Set<String> settings = classes(ConfigMapping.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .map(method -> type.getAnnotation(ConfigMapping.class).prefix() + "." + kebabCase(method)))
                .filter(setting -> !setting.equals("prospector.import.data"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(inBackquotes(text, "prospector\\.[a-z0-9.-]+")).containsAll(settings)
                .allMatch(named -> settings.contains(named) || named.equals("prospector.data"));
    }

    @Test
    void namesEveryAddress() throws IOException {
        String text = Files.readString(Path.of("docs/http.md"));

        Set<String> routes = classes(jakarta.ws.rs.Path.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()).filter(DocumentationTest::isRoute)
                        .map(method -> route(type, method)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(inBackquotes(text, "/[^ ]*")).containsAll(routes);
    }

    @Test
    void namesEveryCommand() throws IOException {
        String text = Files.readString(Path.of("README.md")) + Files.readString(Path.of("docs/architecture.md"));

        List<String> commands = classes(Command.class).map(type -> type.getAnnotation(Command.class).name()).toList();

        assertThat(commands).isNotEmpty().allSatisfy(command -> assertThat(text).contains(command));
    }

    private static Stream<Class<?>> classes(Class<? extends java.lang.annotation.Annotation> annotation) {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("prospector").stream().filter(type -> type.isAnnotatedWith(annotation)).map(JavaClass::reflect);
    }

    private static boolean isRoute(Method method) {
        return method.isAnnotationPresent(jakarta.ws.rs.GET.class);
    }

    /** The address without the suffix of its data, and without the pattern that a parameter must fit. */
    private static String route(Class<?> type, Method method) {
        jakarta.ws.rs.Path own = method.getAnnotation(jakarta.ws.rs.Path.class);
        String path = "/" + type.getAnnotation(jakarta.ws.rs.Path.class).value() + "/" + (own == null ? "" : own.value());
        String plain = path.replaceAll("\\{name:[^}]*\\}", "").replaceAll("\\{(id|section|block|path):[^}]*\\}", "{$1}")
                .replaceAll("/+", "/");
        String page = SUFFIX.matcher(plain).replaceAll("");
        return page.length() > 1 && page.endsWith("/") ? page.substring(0, page.length() - 1) : page;
    }

    private static Set<String> inBackquotes(String text, String pattern) {
        Matcher matcher = IN_BACKQUOTES.matcher(text);
        return matcher.results().map(result -> result.group(1)).filter(word -> word.matches(pattern))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String kebabCase(Method method) {
        return method.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
