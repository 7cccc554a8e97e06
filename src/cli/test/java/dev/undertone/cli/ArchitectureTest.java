package dev.undertone.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The command uses the library as everybody else does; commands use evaluation, suggestion and show, these what comes after them. */
@AnalyzeClasses(packages = "dev.undertone.cli", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule cli_usesOnlyTheApi = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.undertone.internal..")
            .because("the class path does not keep module boundaries, so this must");

    @ArchTest
    static final ArchRule show_usesNoCommandNorWhatPrintsForOne = noClasses()
            .that()
            .resideInAPackage("dev.undertone.cli.show")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.undertone.cli", "dev.undertone.cli.evaluation", "dev.undertone.cli.suggestion");

    @ArchTest
    static final ArchRule evaluationAndSuggestion_useNoCommand = noClasses()
            .that()
            .resideInAnyPackage("dev.undertone.cli.evaluation", "dev.undertone.cli.suggestion")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.undertone.cli");

    @ArchTest
    static final ArchRule cli_printsThroughItsConsole = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("System.out hides write errors");
}
