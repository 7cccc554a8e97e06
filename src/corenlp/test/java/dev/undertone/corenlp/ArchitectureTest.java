package dev.undertone.corenlp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.undertone.corenlp", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule corenlp_usesOnlyTheApi =
            noClasses().should().dependOnClassesThat().resideInAPackage("dev.undertone.internal..");

    @ArchTest
    static final ArchRule corenlp_neitherPrintsNorLogs = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..", "edu.stanford.nlp.util.logging..")
            .because("a customer's words must not end up in a log");

    @ArchTest
    static final ArchRule corenlp_doesWithoutThePipeline = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("edu.stanford.nlp.pipeline..")
            .because("it loads more than is needed, past the list of allowed classes, and logs sentences");
}
