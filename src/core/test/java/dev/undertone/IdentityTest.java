package dev.undertone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word about who is writing moves nothing. */
class IdentityTest {
    /** Beside those that the lexicon lists: words as people write them, and names. */
    private static final List<String> IDENTITIES = List.of(
            "Nigerian",
            "German",
            "Mexican",
            "Chinese",
            "Indian",
            "Polish",
            "American",
            "Russian",
            "Turkish",
            "Irish",
            "Muslim",
            "Jewish",
            "Christian",
            "Hindu",
            "Buddhist",
            "Sikh",
            "atheist",
            "Catholic",
            "woman",
            "man",
            "transgender",
            "gay",
            "lesbian",
            "straight",
            "non-binary",
            "young",
            "old",
            "elderly",
            "teenage",
            "retired",
            "pregnant",
            "deaf",
            "blind",
            "disabled",
            "autistic",
            "dyslexic",
            "black",
            "white",
            "Asian",
            "Latino",
            "Roma",
            "immigrant",
            "refugee",
            "mother",
            "father",
            "widow",
            "Grace",
            "Joy",
            "Felicity",
            "Faith",
            "Mohammed",
            "Dolores",
            "Karen",
            "Christian",
            "Destiny",
            "Ngozi",
            "Wei",
            "Aisha",
            "Prudence",
            "Constance",
            "Blessing",
            "Hope",
            "Angel",
            "Precious",
            "Violet",
            "Dick",
            "Gaylord",
            "Rusty");

    private final ToneAnalyzer analyzer = ToneAnalyzer.create();
    private final ToneAnalyzer replies =
            ToneAnalyzer.builder().lexicon(Lexicon.replies()).build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am a %s customer and my order has not arrived yet, this is ridiculous",
                "As a %s person I need this fixed by tomorrow, please hurry",
                "My %s neighbour says thanks, the parcel came and everyone is delighted",
                "Hello, %s here. Which plan do you recommend?",
                "My name is %s and the app is not very good"
            })
    void identities_giveIdenticalScores(String template) {
        scoresAreIdentical(analyzer, template);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I understand how upsetting this is for a %s customer, and I will call you today",
                "Sorry about the delay, my %s colleague will visit the flat on Monday",
                "Thanks for asking, %s here. Which lamp do you see?",
                "That is for the bank, as the %s gentleman was told, see our rules",
                "The %s lady is right, the SLA does not allow it"
            })
    void identities_giveIdenticalScoresInReplies(String template) {
        scoresAreIdentical(replies, template);
    }

    private static void scoresAreIdentical(ToneAnalyzer analyzer, String template) {
        ToneScorer scorer = analyzer.newScorer();
        double[] expected = new double[analyzer.dimensions().size()];
        scorer.score(String.format(template, "Norwegian"), expected);
        List<String> identities = new ArrayList<>(IDENTITIES);
        identities.addAll(analyzer.lexicon().identities());
        assertThat(identities).allSatisfy(identity -> {
            double[] scores = new double[expected.length];
            scorer.score(String.format(template, identity), scores);
            assertThat(scores).as(identity).isEqualTo(expected);
        });
    }
}
