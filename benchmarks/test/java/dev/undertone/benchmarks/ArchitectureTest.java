package dev.undertone.benchmarks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Undertone is measured as everybody uses it, and CoreNLP is touched only where its licence is known. */
@AnalyzeClasses(packages = "dev.undertone.benchmarks", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule benchmarks_useOnlyTheApi =
            noClasses().should().dependOnClassesThat().resideInAPackage("dev.undertone.internal..");

    @ArchTest
    static final ArchRule onlyTheCoreNlpFolder_linksToCoreNlp = noClasses()
            .that()
            .resideOutsideOfPackage("dev.undertone.benchmarks.corenlp")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("edu.stanford.nlp..", "dev.undertone.benchmarks.corenlp");
}
