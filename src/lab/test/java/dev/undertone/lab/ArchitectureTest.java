package dev.undertone.lab;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The lab uses the library as everybody else does; labelled messages are read in one place, and all else computes. */
@AnalyzeClasses(packages = "dev.undertone.lab", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule lab_usesOnlyTheApi = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.undertone.internal..")
            .because("the class path does not keep module boundaries, so this must");

    @ArchTest
    static final ArchRule labelled_usesNoOtherPackageOfTheLab = noClasses()
            .that()
            .resideInAPackage("dev.undertone.lab.labelled")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.undertone.lab.check",
                    "dev.undertone.lab.evaluate",
                    "dev.undertone.lab.fit",
                    "dev.undertone.lab.suggest");

    @ArchTest
    static final ArchRule checkEvaluateAndSuggest_touchNoFile = noClasses()
            .that()
            .resideInAnyPackage("dev.undertone.lab.check", "dev.undertone.lab.evaluate", "dev.undertone.lab.suggest")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule lab_neitherPrintsNorLogs = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..")
            .because("a customer's words must not end up in a log");
}
