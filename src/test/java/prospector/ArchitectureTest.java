package prospector;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/** The walls between the packages, as docs/architecture.md draws them. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("prospector");

    private static final ArchRule ARROWS = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("cli").definedBy("prospector.cli..")
            .layer("web").definedBy("prospector.web..")
            .layer("health").definedBy("prospector.health..")
            .layer("ingest").definedBy("prospector.ingest..")
            .layer("stats").definedBy("prospector.stats..")
            .layer("tournament").definedBy("prospector.tournament..")
            .layer("warehouse").definedBy("prospector.warehouse..")
            .layer("source").definedBy("prospector.source..")
            .layer("save").definedBy("prospector.save..")
            .layer("demo").definedBy("prospector.demo..")
            .layer("game").definedBy("prospector.game..")
            .whereLayer("cli").mayNotBeAccessedByAnyLayer()
            .whereLayer("web").mayNotBeAccessedByAnyLayer()
            .whereLayer("health").mayNotBeAccessedByAnyLayer()
            .whereLayer("demo").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("ingest").mayOnlyBeAccessedByLayers("cli", "web", "health")
            .whereLayer("stats").mayOnlyBeAccessedByLayers("cli", "web", "health")
            .whereLayer("tournament").mayOnlyBeAccessedByLayers("cli", "web", "health", "ingest")
            .whereLayer("warehouse").mayOnlyBeAccessedByLayers("cli", "web", "health", "ingest", "stats")
            .whereLayer("source").mayOnlyBeAccessedByLayers("ingest", "cli", "web", "health")
            .whereLayer("save").mayOnlyBeAccessedByLayers("ingest");

    private static final ArchRule GAME_KNOWS_NOBODY = noClasses().that().resideInAPackage("prospector.game..")
            .should().dependOnClassesThat().resideInAnyPackage("prospector.cli..", "prospector.web..", "prospector.health..",
                    "prospector.ingest..", "prospector.stats..", "prospector.tournament..", "prospector.warehouse..",
                    "prospector.save..", "prospector.demo..");

    private static final ArchRule NO_CYCLES = slices().matching("prospector.(*)..").should().beFreeOfCycles();

    private static final ArchRule ONLY_WAREHOUSE_SEES_JDBC = noClasses().that().resideOutsideOfPackage("prospector.warehouse..")
            .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "org.duckdb..", "io.agroal..");

    /** The clients of the services are declared with the same annotations as our own addresses. */
    private static final ArchRule ONLY_WEB_AND_SOURCES_SEE_HTTP = noClasses().that()
            .resideOutsideOfPackages("prospector.web..", "prospector.source..")
            .should().dependOnClassesThat().resideInAPackage("jakarta.ws.rs..");

    private static final ArchRule ONLY_WEB_SEES_QUTE = noClasses().that().resideOutsideOfPackage("prospector.web..")
            .should().dependOnClassesThat().resideInAPackage("io.quarkus.qute..");

    private static final ArchRule SOURCES_KNOW_NOBODY = noClasses().that().resideInAPackage("prospector.source..")
            .should().dependOnClassesThat().resideInAnyPackage("prospector.cli..", "prospector.web..", "prospector.health..",
                    "prospector.ingest..", "prospector.stats..", "prospector.tournament..", "prospector.warehouse..",
                    "prospector.save..", "prospector.demo..", "prospector.game..");

    private static final ArchRule ONLY_CLI_SEES_PICOCLI = noClasses().that().resideOutsideOfPackage("prospector.cli..")
            .should().dependOnClassesThat().resideInAPackage("picocli..");

    /** One reads saves, the other writes feeds. */
    private static final ArchRule ONLY_SAVE_AND_FEEDS_SEE_XML = noClasses().that()
            .resideOutsideOfPackages("prospector.save..", "prospector.web.feed..")
            .should().dependOnClassesThat().resideInAnyPackage("javax.xml..", "com.ctc.wstx..", "org.codehaus.stax2..");

    private static final ArchRule NO_FIELD_INJECTION = fields().should().notBeAnnotatedWith(Inject.class);

    private static final ArchRule NO_STATIC_STATE = fields().that().areStatic().and().areDeclaredInClassesThat()
            .resideInAPackage("prospector..")
            .should().haveModifier(JavaModifier.FINAL);

    private static final ArchRule NOTHING_PRINTS_PAST_PICOCLI = noClasses().should().accessField(System.class, "out")
            .orShould().accessField(System.class, "err");

    private static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = classes().should().haveSimpleNameNotEndingWith("Service")
            .andShould().haveSimpleNameNotEndingWith("Manager").andShould().haveSimpleNameNotEndingWith("Helper")
            .andShould().haveSimpleNameNotEndingWith("Util").andShould().haveSimpleNameNotEndingWith("Utils")
            .andShould().haveSimpleNameNotEndingWith("Impl").andShould().haveSimpleNameNotEndingWith("Dto");

    static Stream<ArchRule> rules() {
        return Stream.of(ARROWS, GAME_KNOWS_NOBODY, NO_CYCLES, ONLY_WAREHOUSE_SEES_JDBC,
                ONLY_WEB_AND_SOURCES_SEE_HTTP, ONLY_WEB_SEES_QUTE, SOURCES_KNOW_NOBODY, ONLY_CLI_SEES_PICOCLI,
                ONLY_SAVE_AND_FEEDS_SEE_XML, NO_FIELD_INJECTION, NO_STATIC_STATE, NOTHING_PRINTS_PAST_PICOCLI,
                NAMES_SAY_WHAT_A_CLASS_IS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void keepsTo(ArchRule rule) {
        rule.check(CLASSES);
    }
}
