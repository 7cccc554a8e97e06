package dev.undertone.lab.suggest;

import static dev.undertone.lexicon.Dimension.FRUSTRATION;
import static dev.undertone.lexicon.Dimension.URGENCY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.ToneAnalyzer;
import dev.undertone.lab.evaluate.Evaluation;
import dev.undertone.lab.evaluate.EvaluationOptions;
import dev.undertone.lab.evaluate.Figure;
import dev.undertone.lab.labelled.LabelledSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuggesterTest {
    private static final SuggestOptions OPTIONS = new SuggestOptions(50, 4, 4, 0);

    private final ToneAnalyzer analyzer = Invented.analyzer();
    private int fillers;

    /** Six of eight frustrated messages have a phrase that the lexicon lacks, and one of eight others. */
    private static LabelledSet walkabout(String name) {
        return Invented.set(
                name,
                "1 my gate went walkabout",
                "1 it went walkabout on monday",
                "1 the lid went walkabout and so forth",
                "1 one wheel went walkabout",
                "1 went walkabout once more",
                "1 then both went walkabout",
                "1 awful trip",
                "1 awful lid",
                "0 where is the gate",
                "0 my lid is blue",
                "0 on monday then",
                "0 one wheel and one lid",
                "0 both of them",
                "0 forth and back",
                "0 awful weather",
                "0 the cat went walkabout");
    }

    @Test
    void plantedPhrase_isFoundWithSignCountsAndChange() {
        Suggestions suggestions = Suggester.of(analyzer, List.of(walkabout("a"), walkabout("b")), OPTIONS)
                .byLabels(FRUSTRATION);

        // 36 of 64 pairs are in order before; with the phrase above 0 and below "awful", 54
        assertThat(suggestions.basis()).isEqualTo(Suggestions.Basis.LABELS);
        assertThat(suggestions.sets().get(1).set()).isEqualTo("b");
        assertThat(suggestions.sets().get(1).with()).isEqualTo(8);
        assertThat(suggestions.sets().get(1).without()).isEqualTo(8);
        assertThat(suggestions.sets().get(1).auroc()).hasValue(36.0 / 64);
        assertThat(suggestions.terms()).extracting(Suggestion::term).containsExactly("went walkabout");
        Suggestion suggestion = suggestions.terms().get(0);
        assertThat(suggestion.weight()).isBetween(0.1, 1.0);
        assertThat(suggestion.z()).isPositive();
        assertThat(suggestion.sets()).extracting(SetCount::with).containsExactly(6, 6);
        assertThat(suggestion.sets()).extracting(SetCount::without).containsExactly(1, 1);
        assertThat(suggestion.aurocChange().orElseThrow()).isEqualTo(18.0 / 64, within(1e-12));
        assertThat(suggestion.places()).isEmpty();
    }

    @Test
    void aurocBefore_isThatOfTheEvaluation() {
        LabelledSet set = Invented.set("a", "1 awful", "1 -", "0 grim", "0 fine", "1 grim", "1  ", "0  ", "- awful");

        Suggestions suggestions = Suggester.of(analyzer, List.of(set), OPTIONS).byLabels(FRUSTRATION);

        double evaluated = Evaluation.of(analyzer, set, new EvaluationOptions(0, 1))
                .figures(FRUSTRATION)
                .orElseThrow()
                .estimate(Figure.AUROC)
                .orElseThrow()
                .value();
        assertThat(suggestions.sets().get(0).auroc()).hasValue(evaluated);
    }

    @Test
    void phraseOfTheOtherSide_speaksAgainst() {
        LabelledSet turned = Invented.set(
                "a",
                walkabout("a").messages().stream()
                        .map(message -> (message.labels().get(FRUSTRATION) ? "0 " : "1 ") + message.text())
                        .toList());

        Suggestions suggestions =
                Suggester.of(analyzer, List.of(turned, turned), OPTIONS).byLabels(FRUSTRATION);

        Suggestion suggestion = suggestions.terms().get(0);
        assertThat(suggestion.term()).isEqualTo("went walkabout");
        assertThat(suggestion.weight()).isNegative();
        assertThat(suggestion.z()).isNegative();
        assertThat(suggestion.aurocChange().orElseThrow()).isPositive();
    }

    @Test
    void whatTheLexiconKnows_isNotSuggested() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            lines.add("1 "
                    + List.of("very awful ", "oof ", "bits and bobs ", "so grim ")
                            .get(i % 4) + filler());
            lines.add("0 "
                    + List.of("blue ", "the red one ", "green it is ", "a dot ").get(i % 4) + filler());
        }
        LabelledSet set = Invented.set("a", lines);

        Suggestions suggestions = Suggester.of(analyzer, List.of(set), OPTIONS).byLabels(FRUSTRATION);

        assertThat(suggestions.terms())
                .filteredOn(term -> term.weight() > 0)
                .extracting(Suggestion::term)
                .containsExactly("oof");
        assertThat(suggestions.leftOut()).noneMatch(one -> one.z() > 0 && one.reason() != Reason.FUNCTION_WORDS);
    }

    @Test
    void longerTerm_takesAwayWhatItCovers() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            lines.add("0 grim reaper " + filler());
            lines.add("1 grim " + filler());
            lines.add((i % 2) + " so " + filler());
        }
        LabelledSet set = Invented.set("a", lines);

        Suggestion suggestion = Suggester.of(analyzer, List.of(set), OPTIONS).byLabels(FRUSTRATION).terms().stream()
                .filter(term -> term.term().equals("grim reaper"))
                .findAny()
                .orElseThrow();

        // "grim" weighs 1, and is not used again under the longer term: what is proposed says less than that
        assertThat(suggestion.z()).isNegative();
        assertThat(suggestion.weight()).isLessThan(1);
        assertThat(suggestion.sets().get(0).without()).isEqualTo(10);
    }

    @Test
    void misspellingsAndQuantities_areWrittenAsTheMatcherMeetsThem() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            lines.add("1 sat " + List.of("2 hours", "an hour", "90 hours").get(i % 3) + " " + filler());
            lines.add("1 it " + List.of("wont", "will not", "WILL NOT").get(i % 3) + " budge " + filler());
            lines.add("0 sat " + filler());
            lines.add("0 budge " + filler());
        }

        Suggestions suggestions = Suggester.of(analyzer, List.of(Invented.set("a", lines)), OPTIONS)
                .byLabels(FRUSTRATION);

        assertThat(suggestions.terms()).extracting(Suggestion::term).contains("sat <duration>", "it will not budge");
    }

    @Test
    void brandTopicIdentityAndTag_areLeftOutWithTheirReasons() {
        LabelledSet shop =
                Invented.set("shop", planted("battery", "my Zorblat", "#zorbfail", "norwegian clerk", "bus b4"));
        LabelledSet other =
                Invented.set("other", planted("oof", "my Zorblat", "#zorbfail", "norwegian clerk", "bus b4"));
        LabelledSet third = Invented.set("third", planted("oof"));

        Suggestions suggestions =
                Suggester.of(analyzer, List.of(shop, other, third), OPTIONS).byLabels(FRUSTRATION);

        assertThat(suggestions.terms()).extracting(Suggestion::term).containsExactly("oof");
        assertThat(suggestions.leftOut())
                .extracting(LeftOut::term, LeftOut::reason)
                .contains(
                        tuple("battery", Reason.TOPIC),
                        tuple("zorblat", Reason.NAME),
                        tuple("zorbfail", Reason.HASHTAG),
                        tuple("norwegian clerk", Reason.IDENTITY),
                        tuple("b4", Reason.NUMBER));
        assertThat(suggestions.countsLeftOut()).containsEntry(Reason.TOPIC, 1);
    }

    /** Twenty frustrated messages for each word, and as many calm ones without it. */
    private List<String> planted(String... words) {
        List<String> lines = new ArrayList<>();
        for (String word : words) {
            for (int i = 0; i < 20; i++) {
                lines.add("1 so " + filler() + " " + word + " " + filler());
                lines.add("0 so " + filler() + " " + filler() + " " + filler());
            }
        }
        return lines;
    }

    /** Returns an invented word that stands nowhere else. */
    private String filler() {
        fillers++;
        return "f" + (char) ('a' + fillers / 400) + (char) ('a' + fillers / 20 % 20) + (char) ('a' + fillers % 20);
    }

    @Test
    void variantsOfOneFinding_becomeOneTerm() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            lines.add("1 " + filler() + (i % 2 == 0 ? " total codswallop " : " codswallop ") + filler());
            lines.add("0 " + filler() + " " + filler());
        }

        Suggestions suggestions = Suggester.of(analyzer, List.of(Invented.set("a", lines)), OPTIONS)
                .byLabels(FRUSTRATION);

        assertThat(suggestions.terms())
                .extracting(Suggestion::term)
                .filteredOn(term -> term.contains("codswallop"))
                .containsExactly("codswallop");
        assertThat(suggestions.countsLeftOut()).containsKey(Reason.VARIANT);
    }

    @Test
    void shorterTermThatOnlyCarriesTheLonger_isAVariant() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            lines.add("1 " + filler() + " total codswallop " + filler());
            lines.add((i % 2) + " " + filler() + " codswallop " + filler());
            lines.add("0 " + filler() + " total " + filler() + " " + filler());
            lines.add("0 " + filler() + " " + filler() + " " + filler());
        }

        Suggestions suggestions = Suggester.of(analyzer, List.of(Invented.set("a", lines)), OPTIONS)
                .byLabels(FRUSTRATION);

        assertThat(suggestions.terms())
                .filteredOn(term -> term.weight() > 0)
                .extracting(Suggestion::term)
                .containsExactly("total codswallop");
        assertThat(suggestions.leftOut())
                .anyMatch(one -> one.term().equals("codswallop") && one.reason() == Reason.VARIANT);
    }

    @Test
    void longerTermThatMeansSomethingElse_standsBesideTheShorter() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            lines.add("1 " + filler() + " zonk " + filler());
            lines.add("0 " + filler() + " zonk mate " + filler());
            lines.add("0 " + filler() + " zonk mate " + filler());
            lines.add("0 " + filler() + " " + filler());
            lines.add("1 " + filler() + " " + filler());
        }

        Suggestions suggestions = Suggester.of(analyzer, List.of(Invented.set("a", lines)), OPTIONS)
                .byLabels(FRUSTRATION);

        assertThat(suggestions.terms())
                .filteredOn(term -> term.term().equals("zonk mate"))
                .extracting(Suggestion::weight)
                .allMatch(weight -> weight < 0)
                .hasSize(1);
    }

    @Test
    void sameMessagesAgain_giveTheSameSuggestions() {
        Random random = new Random(2);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String words = String.join(
                    " the ",
                    IntStream.range(0, 6)
                            .mapToObj(w -> "w" + (char) ('a' + random.nextInt(26)))
                            .toList());
            lines.add((words.contains("wa") || random.nextInt(9) == 0 ? "1 " : "0 ") + words);
        }
        LabelledSet set = Invented.set("a", lines);

        Suggestions first = Suggester.of(analyzer, List.of(set), OPTIONS).byLabels(FRUSTRATION);
        Suggestions second = Suggester.of(analyzer, List.of(set), OPTIONS).byLabels(FRUSTRATION);

        assertThat(first.terms()).isNotEmpty();
        assertThat(second).isEqualTo(first);
    }

    @Test
    void limitAndMinCount_areKept() {
        LabelledSet set = Invented.set("a", planted("oof", "argh", "meh"));

        assertThat(Suggester.of(analyzer, List.of(set), new SuggestOptions(2, 4, 1, 0))
                        .byLabels(FRUSTRATION)
                        .terms())
                .hasSize(2);
        assertThat(Suggester.of(analyzer, List.of(set), new SuggestOptions(9, 21, 1, 0))
                        .byLabels(FRUSTRATION)
                        .terms())
                .extracting(Suggestion::term)
                .doesNotContain("oof", "argh", "meh");
    }

    @Test
    void examples_areWordsOfMessagesOfThatSideFromAllSets() {
        List<Place> places = Suggester.of(
                        analyzer, List.of(walkabout("a"), walkabout("b")), new SuggestOptions(50, 4, 4, 3))
                .byLabels(FRUSTRATION)
                .terms()
                .get(0)
                .places();

        assertThat(places).extracting(Place::set).containsExactly("a", "b", "a");
        assertThat(places)
                .extracting(place -> place.message().text().substring(place.begin(), place.end()))
                .containsOnly("went walkabout");
        assertThat(places).allMatch(place -> place.message().labels().get(FRUSTRATION));
        assertThat(places.get(0)).asString().doesNotContain("gate");
    }

    @Test
    void termThatRanksTheSetsWorse_isLeftOut() {
        List<String> large = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            large.add("1 " + (i < 30 ? "oof " : "") + filler());
            large.add("0 " + (i < 3 ? "oof " : "") + filler());
        }
        List<String> small = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            small.add("1 " + filler());
            small.add("0 " + (i < 3 ? "oof " : "") + filler());
        }
        LabelledSet sure = Invented.set("sure", large);
        LabelledSet against = Invented.set("against", small);

        Suggestions alone = Suggester.of(analyzer, List.of(sure), OPTIONS).byLabels(FRUSTRATION);
        Suggestions both =
                Suggester.of(analyzer, List.of(sure, against), OPTIONS).byLabels(FRUSTRATION);

        // of a seventh of one set's messages it is right, of a quarter of the other's wrong
        assertThat(alone.terms()).extracting(Suggestion::term).containsExactly("oof");
        assertThat(both.terms()).isEmpty();
        assertThat(both.leftOut())
                .extracting(LeftOut::term, LeftOut::reason)
                .containsExactly(tuple("oof", Reason.NO_GAIN));
    }

    @Test
    void withoutLabels_whatGoesAlongWithCuesIsProposed() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            lines.add("- awful " + filler() + " oof " + filler());
            lines.add("- so " + filler() + " " + filler());
        }

        Suggestions suggestions = Suggester.of(analyzer, List.of(Invented.set("a", lines)), OPTIONS)
                .byKnownCues(FRUSTRATION);

        assertThat(suggestions.basis()).isEqualTo(Suggestions.Basis.KNOWN_CUES);
        assertThat(suggestions.sets().get(0)).isEqualTo(new SetSize("a", 20, 20, OptionalDouble.empty()));
        assertThat(suggestions.terms())
                .extracting(Suggestion::term)
                .contains("oof")
                .doesNotContain("awful");
        assertThat(suggestions.terms()).allMatch(term -> term.aurocChange().isEmpty() && Math.abs(term.weight()) <= 1);
    }

    @Test
    void labelsOfOneKindOnly_giveNothing() {
        LabelledSet set = Invented.set("a", Collections.nCopies(9, "1 oof then"));

        Suggestions suggestions = Suggester.of(analyzer, List.of(set), OPTIONS).byLabels(FRUSTRATION);

        assertThat(suggestions.terms()).isEmpty();
        assertThat(suggestions.sets().get(0).auroc()).isEmpty();
        assertThat(Suggester.of(analyzer, List.of(), OPTIONS)
                        .byLabels(FRUSTRATION)
                        .terms())
                .isEmpty();
    }

    @Test
    void wrongOptionsAndDimensions_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SuggestOptions(0, 5, 4, 0))
                .withMessage("limit must be in [1, 100000] (got 0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SuggestOptions(1, 1, 4, 0))
                .withMessage("minCount must be in [2, 1000000] (got 1)");
        Suggester suggester = Suggester.of(analyzer, List.of(), OPTIONS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> suggester.byLabels(URGENCY))
                .withMessage("dimension must be one of [frustration] (got urgency)");
    }
}
