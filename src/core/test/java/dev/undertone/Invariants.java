package dev.undertone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.lexicon.Dimension;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** What holds for every message, whatever it is. One per thread. */
final class Invariants {
    private final ToneAnalyzer analyzer;
    private final ToneScorer scorer;
    private final double[] fromString;
    private final double[] fromOther;

    Invariants(ToneAnalyzer analyzer) {
        this.analyzer = analyzer;
        scorer = analyzer.newScorer();
        fromString = new double[analyzer.dimensions().size()];
        fromOther = new double[fromString.length];
    }

    /** Checks a message; the failure says which rule it broke, with {@code name} for the message. */
    void check(String name, String message) {
        ToneReport report = analyzer.analyze(message);
        checkLedger(name, message, report);
        Outcome outcome = scorer.score(message, fromString);
        assertThat(outcome).as(name).isEqualTo(report.outcome());
        for (int d = 0; d < fromString.length; d++) {
            Dimension dimension = analyzer.dimensions().get(d);
            assertThat(fromString[d]).as("%s: scorer and analyzer", name).isEqualTo(report.score(dimension));
            assertThat(fromString[d]).as("%s: range", name).isBetween(0.0, 1.0);
        }
        checkEntryPoints(name, message, outcome);
    }

    private void checkLedger(String name, String message, ToneReport report) {
        for (Dimension dimension : analyzer.dimensions()) {
            double sum = 0;
            for (Cue cue : report.cues(dimension)) {
                sum += cue.contribution();
            }
            assertThat(sum).as("%s: ledger of %s", name, dimension).isEqualTo(report.strength(dimension));
        }
        for (Cue cue : report.cues()) {
            assertThat(cue.text(message))
                    .as("%s: words of %s", name, cue.term())
                    .isNotBlank();
            assertThat(TermMatch.isTermOf(analyzer, cue, message))
                    .as("%s: the words at %d to %d are the term %s", name, cue.begin(), cue.end(), cue.term())
                    .isTrue();
            double product = cue.weight();
            for (Shift shift : cue.shifters()) {
                product *= shift.factor();
                assertThat(shift.end()).as("%s: shifter's span", name).isLessThanOrEqualTo(message.length());
            }
            assertThat(cue.contribution())
                    .as("%s: weight times factors of %s", name, cue.term())
                    .isCloseTo(product, within(1e-6));
        }
    }

    private void checkEntryPoints(String name, String message, Outcome outcome) {
        char[] chars = ("<<" + message + ">>").toCharArray();
        assertThat(scorer.score(chars, 2, message.length(), fromOther)).as(name).isEqualTo(outcome);
        assertThat(fromOther).as("%s: char[]", name).isEqualTo(fromString);
        assertThat(scorer.score(CharBuffer.wrap(message), fromOther)).as(name).isEqualTo(outcome);
        assertThat(fromOther).as("%s: CharSequence", name).isEqualTo(fromString);
        byte[] utf8 = message.getBytes(StandardCharsets.UTF_8);
        String decoded = new String(utf8, StandardCharsets.UTF_8);
        Outcome expected = decoded.equals(message) ? outcome : scorer.score(decoded, fromString);
        assertThat(scorer.score(utf8, 0, utf8.length, fromOther)).as(name).isEqualTo(expected);
        assertThat(fromOther).as("%s: UTF-8", name).isEqualTo(fromString);
    }
}
