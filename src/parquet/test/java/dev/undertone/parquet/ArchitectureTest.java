package dev.undertone.parquet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What stands in for Hadoop stays inside: nothing here names a class of Hadoop, so another version may be there one day. */
@AnalyzeClasses(packages = "dev.undertone.parquet", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule parquet_usesNoHadoop = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.hadoop..", "blue.strategic..", "org.slf4j..", "dev.undertone.internal..");
}
