package dev.undertone;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;

/**
 * The arrows between the packages of the core: root → internal.score → internal.match → internal.text;
 * {@code lexicon} is used by all and uses internal.text alone, {@code sentiment} is used by the root and uses lexicon's dimensions,
 * and {@code conversation} uses the API as everybody else does.
 */
@AnalyzeClasses(packages = "dev.undertone", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String CONVERSATION = "dev.undertone.conversation";
    private static final String LEXICON = "dev.undertone.lexicon";
    private static final String SENTIMENT = "dev.undertone.sentiment";
    private static final String TEXT = "dev.undertone.internal.text";
    private static final String MATCH = "dev.undertone.internal.match";
    private static final String SCORE = "dev.undertone.internal.score";

    private static final Set<String> REGEX_METHODS_OF_STRING =
            Set.of("split", "splitWithDelimiters", "matches", "replaceAll", "replaceFirst");

    @ArchTest
    static final ArchRule text_usesNoOtherPackageOfOurs = dependOnOursOnlyIn(TEXT, TEXT);

    @ArchTest
    static final ArchRule lexicon_usesOnlyText = dependOnOursOnlyIn(LEXICON, LEXICON, TEXT);

    @ArchTest
    static final ArchRule sentiment_usesOnlyLexicon = dependOnOursOnlyIn(SENTIMENT, SENTIMENT, LEXICON);

    @ArchTest
    static final ArchRule core_knowsNoSentimentModel = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("edu.stanford..", "dev.undertone.corenlp..", "org.ejml..")
            .because("CoreNLP is under GPL-3 or later, and whoever embeds the core gets commons-text and nothing else");

    @ArchTest
    static final ArchRule match_usesOnlyTextAndLexicon = dependOnOursOnlyIn(MATCH, MATCH, TEXT, LEXICON);

    @ArchTest
    static final ArchRule score_usesOnlyMatchTextAndLexicon = dependOnOursOnlyIn(SCORE, SCORE, MATCH, TEXT, LEXICON);

    @ArchTest
    static final ArchRule conversation_usesOnlyTheApi =
            dependOnOursOnlyIn(CONVERSATION, CONVERSATION, "dev.undertone", LEXICON);

    @ArchTest
    static final ArchRule packages_areFreeOfCycles =
            slices().assignedFrom(new OnePackageOneSlice()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule internal_usesNoRegexClass = noClasses()
            .that()
            .resideInAPackage("dev.undertone.internal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.regex..")
            .because("the engine runs in linear time, whatever a message holds");

    @ArchTest
    static final ArchRule internal_usesNoRegexMethodOfString = noClasses()
            .that()
            .resideInAPackage("dev.undertone.internal..")
            .should()
            .accessTargetWhere(regexMethodOfString())
            .because("the engine runs in linear time, whatever a message holds");

    @ArchTest
    static final ArchRule core_doesNotLogNorPrint = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(System.Logger.class)
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a customer's words must not end up in a log");

    private static ArchRule dependOnOursOnlyIn(String origin, String... allowed) {
        return classes()
                .that()
                .resideInAPackage(origin)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(not(resideInAPackage("dev.undertone.."))));
    }

    private static DescribedPredicate<JavaAccess<?>> regexMethodOfString() {
        return DescribedPredicate.describe(
                "a method of String that compiles a regular expression",
                access -> access.getTargetOwner().isEquivalentTo(String.class)
                        && REGEX_METHODS_OF_STRING.contains(access.getName()));
    }

    private static final class OnePackageOneSlice implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            return SliceIdentifier.of(javaClass.getPackageName());
        }

        @Override
        public String getDescription() {
            return "one package, one slice";
        }
    }
}
