package dev.undertone.reference;

import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.ShifterKind;
import dev.undertone.reference.PlainToken.Flag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The rule about positive words that are not meant. */
final class PlainSarcasm {
    private record Part(int number, Dimension dimension) {}

    private final PlainLedger ledger;
    private final Map<Part, Double> bySentence;
    private final Map<Part, Double> byClause;

    private PlainSarcasm(PlainLedger ledger) {
        this.ledger = ledger;
        bySentence = sums(row -> ledger.structure.sentenceOf(row.first()));
        byClause = sums(row -> ledger.structure.clauseOf(row.first()));
    }

    private Map<Part, Double> sums(ToIntFunction<PlainRow> part) {
        Map<Part, Double> sums = new HashMap<>();
        for (PlainRow row : ledger.rows) {
            sums.merge(new Part(part.applyAsInt(row), row.dimension), row.value(), Double::sum);
        }
        return sums;
    }

    static void apply(PlainLedger ledger) {
        PlainSarcasm rule = new PlainSarcasm(ledger);
        PlainShifters markers = new PlainShifters(ledger, ShifterKind.IRONY, hit -> true, true);
        for (PlainRow row : ledger.rowsNow()) {
            if (row.isFor() && ledger.isTurnable(row)) {
                PlainHit marker = markers.reaching(row);
                if (marker != null) {
                    rule.turn(row, marker.shifter.factorFor(row.dimension), marker);
                } else {
                    rule.incongruous(row);
                }
            }
        }
    }

    private void incongruous(PlainRow row) {
        int sentence = ledger.structure.sentenceOf(row.first());
        int clause = ledger.structure.clauseOf(row.first());
        if (ledger.structure.hasContrast(sentence)) {
            return;
        }
        double inClause = trouble(row, byClause, clause);
        if (trouble(row, bySentence, sentence) >= 0.5 && isExclamation(row)) {
            turn(row, -0.4, null);
        } else if (inClause >= 1.2 && inClause > row.value()) {
            ledger.shift(row, 0.5, "sarcasm", null);
        }
    }

    private void turn(PlainRow row, double by, @Nullable PlainHit marker) {
        if (by < 0) {
            ledger.turn(row, "sarcasm", marker);
        }
        ledger.shift(row, by, "sarcasm", marker);
    }

    /** Returns how much the part of the message speaks for an opposite of the row's dimension; 0 when it does not. */
    private double trouble(PlainRow row, Map<Part, Double> sums, int number) {
        return ledger.lexicon.dimensions.stream()
                .filter(other -> ledger.isOpposite(row, other))
                .mapToDouble(other -> sums.getOrDefault(new Part(number, other), 0.0))
                .reduce(0, Math::max);
    }

    /** Tells whether a cue opens its sentence, but for two words that are no function words, and is set apart as an exclamation. */
    private boolean isExclamation(PlainRow row) {
        int next = row.last() + 1;
        if (!opensSentence(row) || next == ledger.tokens.size() || !isInSentence(next, row)) {
            return false;
        }
        if (ledger.isCourtesy(row)) {
            return troubleFollowsInClause(row);
        }
        return ledger.tokens.get(next).has(Flag.CLAUSE) && row.hit.match.words().size() == 1;
    }

    private boolean opensSentence(PlainRow row) {
        int words = 0;
        for (int i = row.first() - 1; i >= 0 && isInSentence(i, row); i--) {
            words++;
            if (words > 2 || ledger.lexicon.isFunctionWord(ledger.tokens.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isInSentence(int token, PlainRow row) {
        return ledger.structure.sentenceOf(token) == ledger.structure.sentenceOf(row.first());
    }

    /** Looks at up to eight rows behind thanks, as long as they stand in the same clause. */
    private boolean troubleFollowsInClause(PlainRow row) {
        int from = ledger.rows.indexOf(row) + 1;
        List<PlainRow> following = ledger.rows.subList(from, Math.min(from + 8, ledger.rows.size()));
        for (PlainRow next : following) {
            boolean sameClause = ledger.structure.clauseOf(next.first()) == ledger.structure.clauseOf(row.first());
            if (next.origin != null || !sameClause) {
                return false;
            }
            if (ledger.isOpposite(row, next.dimension) && next.isFor()) {
                return true;
            }
        }
        return false;
    }
}
