package prospector;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import jakarta.inject.Inject;

/** The walls between the packages, as docs/architecture.md draws them. */
@AnalyzeClasses(packages = "prospector", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule ARROWS = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("cli").definedBy("prospector.cli..")
            .layer("web").definedBy("prospector.web..")
            .layer("health").definedBy("prospector.health..")
            .layer("ingest").definedBy("prospector.ingest..")
            .layer("stats").definedBy("prospector.stats..")
            .layer("tournament").definedBy("prospector.tournament..")
            .layer("warehouse").definedBy("prospector.warehouse..")
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
            .whereLayer("save").mayOnlyBeAccessedByLayers("ingest");

    @ArchTest
    static final ArchRule GAME_KNOWS_NOBODY = noClasses().that().resideInAPackage("prospector.game..")
            .should().dependOnClassesThat().resideInAnyPackage("prospector.cli..", "prospector.web..", "prospector.health..",
                    "prospector.ingest..", "prospector.stats..", "prospector.tournament..", "prospector.warehouse..",
                    "prospector.save..", "prospector.demo..");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("prospector.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_WAREHOUSE_SEES_JDBC = noClasses().that().resideOutsideOfPackage("prospector.warehouse..")
            .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "org.duckdb..", "io.agroal..");

    @ArchTest
    static final ArchRule ONLY_WEB_SEES_HTTP = noClasses().that().resideOutsideOfPackage("prospector.web..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.ws.rs..", "io.quarkus.qute..");

    @ArchTest
    static final ArchRule ONLY_CLI_SEES_PICOCLI = noClasses().that().resideOutsideOfPackage("prospector.cli..")
            .should().dependOnClassesThat().resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule ONLY_SAVE_SEES_XML = noClasses().that().resideOutsideOfPackage("prospector.save..")
            .should().dependOnClassesThat().resideInAnyPackage("javax.xml..", "com.ctc.wstx..", "org.codehaus.stax2..");

    @ArchTest
    static final ArchRule NO_FIELD_INJECTION = fields().should().notBeAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule NO_STATIC_STATE = fields().that().areStatic().and().areDeclaredInClassesThat()
            .resideInAPackage("prospector..").and().areNotAnnotatedWith(SuppressWarnings.class)
            .should().haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule NOTHING_PRINTS_PAST_PICOCLI = noClasses().should().accessField(System.class, "out")
            .orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = classes().should().haveSimpleNameNotEndingWith("Service")
            .andShould().haveSimpleNameNotEndingWith("Manager").andShould().haveSimpleNameNotEndingWith("Helper")
            .andShould().haveSimpleNameNotEndingWith("Util").andShould().haveSimpleNameNotEndingWith("Utils")
            .andShould().haveSimpleNameNotEndingWith("Impl").andShould().haveSimpleNameNotEndingWith("Dto");
}
