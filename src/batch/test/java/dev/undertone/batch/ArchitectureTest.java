package dev.undertone.batch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Batch uses the library as everybody else does; rows know nothing of runs. */
@AnalyzeClasses(packages = "dev.undertone.batch", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule batch_usesOnlyTheApi = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.undertone.internal..")
            .because("the class path does not keep module boundaries, so this must");

    @ArchTest
    static final ArchRule rows_knowNothingOfRuns = noClasses()
            .that()
            .resideInAPackage("dev.undertone.batch.rows")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.undertone.batch", "dev.undertone.batch.report");

    @ArchTest
    static final ArchRule batch_neitherPrintsNorLogs = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..")
            .because("a customer's words must not end up in a log");
}
