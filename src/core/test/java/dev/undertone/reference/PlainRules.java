package dev.undertone.reference;

import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.DurationEffect;
import dev.undertone.lexicon.LexiconEntry;
import dev.undertone.lexicon.Reach;
import dev.undertone.lexicon.ShifterKind;
import dev.undertone.reference.PlainToken.Flag;
import dev.undertone.reference.PlainToken.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Step 7: the rules, in the order in which they are applied. Thanks and sarcasm have files of their own. */
final class PlainRules {
    private final PlainLedger ledger;

    private PlainRules(PlainLedger ledger) {
        this.ledger = ledger;
    }

    static void apply(PlainLedger ledger) {
        PlainRules rules = new PlainRules(ledger);
        rules.negation();
        rules.magnitude();
        rules.degree(ShifterKind.INTENSIFIER, "intensifier");
        rules.degree(ShifterKind.DOWNTONER, "downtoner");
        rules.irrealis();
        rules.question();
        rules.quoted();
        rules.resolved();
        rules.contrast();
        PlainCourtesy.apply(ledger);
        rules.emphasis();
        PlainSarcasm.apply(ledger);
        rules.repetition();
        rules.opposition();
    }

    private static double factor(PlainHit shifter, PlainRow row) {
        return shifter.shifter.factorFor(row.dimension);
    }

    private void negation() {
        PlainShifters negators = new PlainShifters(ledger, ShifterKind.NEGATOR);
        for (PlainRow row : ledger.rowsNow()) {
            PlainHit negator = negators.reaching(row);
            if (negator != null) {
                if (factor(negator, row) < 0) {
                    ledger.turn(row, "negator", negator);
                }
                ledger.shift(row, factor(negator, row), "negator", negator);
            }
        }
    }

    // ---- the size of numbers and durations

    private void magnitude() {
        for (PlainRow row : ledger.rows) {
            DurationEffect effect = ledger.settings(row).durationEffect();
            double by = 1;
            for (int i : row.hit.match.classes()) {
                PlainToken token = ledger.tokens.get(i);
                by *= switch (effect) {
                    case LONGER -> grown(token);
                    case SHORTER -> shrunk(token);
                    case NONE -> 1;
                };
            }
            if (row.weight > 0) {
                ledger.shift(row, by, "magnitude", null);
            }
        }
    }

    private static double grown(PlainToken token) {
        return switch (token.quantity) {
            case "<duration>" -> between(0.5, 2, 0.5 + 0.25 * Math.log10(Math.max(token.value, 1)));
            case "<ordinal>" -> times(token.value);
            case "<num>" -> token.has(Flag.AMOUNT) ? 1 : Math.max(0.4, times(token.value));
            default -> 1;
        };
    }

    private static double times(double count) {
        double log2 = Math.log(count) / Math.log(2);
        return count < 2 ? 0.1 : between(0.8, 2, 0.8 + 0.3 * (log2 - 1));
    }

    private static double shrunk(PlainToken token) {
        if (!token.quantity.equals("<duration>") && !token.quantity.equals("<day>")) {
            return 1;
        }
        double twoDays = Math.log10(2 * 24 * 60);
        double log = Math.log10(Math.max(token.value, 1));
        return log <= twoDays ? 1.4 - 0.15 * log : between(0.05, 1, 1.4 - 0.15 * twoDays - 0.63 * (log - twoDays));
    }

    private static double between(double least, double most, double value) {
        return Math.min(most, Math.max(least, value));
    }

    // ---- degrees, conditions, questions

    private void degree(ShifterKind kind, String label) {
        PlainShifters shifters = new PlainShifters(ledger, kind);
        for (PlainRow row : ledger.rows) {
            PlainHit shifter = shifters.reaching(row);
            if (shifter != null) {
                ledger.shift(row, factor(shifter, row), label, shifter);
            }
        }
    }

    private void irrealis() {
        degree(ShifterKind.IRREALIS, "irrealis");
    }

    private void question() {
        for (PlainRow row : ledger.rows) {
            if (row.weight > 0 && ledger.structure.isQuestion(row.last())) {
                ledger.shift(row, ledger.settings(row).inQuestion(), "question", null);
            }
        }
    }

    // ---- quotations

    private void quoted() {
        for (PlainRow row : ledger.rowsNow()) {
            PlainToken first = ledger.tokens.get(row.first());
            boolean praise = ledger.isTurnable(row) && row.isFor();
            if (first.has(Flag.FORWARDED)) {
                ledger.shift(row, 0.2, "quoted", null);
            } else if (first.has(Flag.QUOTED) && praise && describes(row.first())) {
                ledger.turn(row, "sarcasm", null);
                ledger.shift(row, -0.5, "sarcasm", null);
            } else if (first.has(Flag.QUOTED)) {
                ledger.shift(row, 0.5, "quoted", null);
            }
        }
    }

    /** Tells whether a quotation of one or two tokens stands in front of a word that it may describe. */
    private boolean describes(int token) {
        List<PlainToken> tokens = ledger.tokens;
        int from = token;
        for (int steps = 0; steps < 2 && from > 0 && !tokens.get(from).has(Flag.QUOTE_OPENS); steps++) {
            from--;
        }
        if (!tokens.get(from).has(Flag.QUOTE_OPENS)) {
            return false;
        }
        int to = from + 1;
        while (to < tokens.size() && isInside(tokens.get(to))) {
            to++;
        }
        if (to - from > 2 || to == tokens.size()) {
            return false;
        }
        PlainToken next = tokens.get(to);
        return next.is(Kind.WORD) && !next.has(Flag.CLAUSE) && !ledger.lexicon.isFunctionWord(next);
    }

    private static boolean isInside(PlainToken token) {
        return token.has(Flag.QUOTED) && !token.has(Flag.QUOTE_OPENS) && !token.is(Kind.BREAK);
    }

    // ---- what is over, and what stands on the other side of a "but"

    private void resolved() {
        PlainShifters markers = new PlainShifters(ledger, ShifterKind.RESOLVED, this::isAffirmed, false);
        for (PlainRow row : ledger.rows) {
            PlainHit marker = markers.reaching(row);
            if (marker != null && row.isFor()) {
                ledger.shift(row, factor(marker, row), "resolved", marker);
            }
        }
    }

    private boolean isAffirmed(PlainHit marker) {
        int clause = ledger.structure.clauseOf(marker.first());
        boolean takenBack = ledger.hits.stream()
                .filter(hit -> hit.isShifter(ShifterKind.NEGATOR) || hit.isShifter(ShifterKind.IRREALIS))
                .filter(hit -> hit.last() < marker.first() && marker.first() - hit.first() <= 6)
                .anyMatch(hit -> ledger.structure.clauseOf(hit.first()) == clause);
        return !takenBack && !ledger.structure.isQuestion(marker.first());
    }

    private void contrast() {
        PlainShifters markers = new PlainShifters(ledger, ShifterKind.CONTRAST);
        // as they are before any of them is played down
        Map<PlainRow, Boolean> speaksFor = new HashMap<>();
        ledger.rows.forEach(row -> speaksFor.put(row, row.isFor()));
        for (PlainRow row : ledger.rows) {
            PlainHit marker = markers.reaching(row);
            if (marker != null && contrasts(row, marker, speaksFor)) {
                ledger.shift(row, factor(marker, row), "contrast", marker);
            }
        }
    }

    /** Tells whether behind a marker stands anything but more of the same. */
    private boolean contrasts(PlainRow row, PlainHit marker, Map<PlainRow, Boolean> speaksFor) {
        Reach.Kind reach = marker.shifter.reach().kind();
        boolean sentence = reach == Reach.Kind.SENTENCE_BEFORE;
        if (!sentence && reach != Reach.Kind.BEFORE && reach != Reach.Kind.MESSAGE) {
            return true;
        }
        List<PlainHit> behind = ledger.hits.subList(ledger.hits.indexOf(marker), ledger.hits.size());
        int sentenceOfMarker = ledger.structure.sentenceOf(marker.first());
        Set<Dimension> others = new HashSet<>();
        for (PlainRow other : ledger.rows) {
            boolean near = !sentence || ledger.structure.sentenceOf(other.first()) == sentenceOfMarker;
            if (speaksFor.get(other) && near && behind.contains(other.hit)) {
                others.add(other.dimension);
            }
        }
        return !others.equals(Set.of(row.dimension));
    }

    // ---- capitals, letters, marks

    private void emphasis() {
        boolean shouted = ledger.structure.isShouted();
        for (PlainRow row : ledger.rows) {
            double by = marks(row);
            if (shouted) {
                by *= 1.15;
            } else if (isWritten(Flag.CAPITALS, row)) {
                by *= 1.3;
            }
            if (isWritten(Flag.ELONGATED, row)) {
                by *= 1.25;
            }
            ledger.shift(row, Math.min(by, 1.5), "emphasis", null);
        }
    }

    private double marks(PlainRow row) {
        int exclamations = Math.min(ledger.structure.exclamationsBehind(row.last()), 4);
        int questions = ledger.structure.questionsBehind(row.last());
        double by = exclamations == 0 ? 1 : 1 + 0.08 + (exclamations - 1) * 0.06;
        return questions > 1 || (questions > 0 && exclamations > 0) ? by * 1.15 : by;
    }

    /** Tells whether a token of the cue, or of a degree word or negator right in front of it, has a flag. */
    private boolean isWritten(Flag flag, PlainRow row) {
        for (int i = row.first(); i <= row.last(); i++) {
            if (ledger.tokens.get(i).has(flag)) {
                return true;
            }
        }
        boolean degreeWord = ledger.hits.stream()
                .filter(hit -> hit.isShifter(ShifterKind.INTENSIFIER)
                        || hit.isShifter(ShifterKind.DOWNTONER)
                        || hit.isShifter(ShifterKind.NEGATOR))
                .anyMatch(hit -> hit.last() == row.first() - 1 && row.first() - hit.first() <= 4);
        return degreeWord && ledger.tokens.get(row.first() - 1).has(flag);
    }

    // ---- the same again, and the opposite

    private void repetition() {
        Map<LexiconEntry, Set<PlainHit>> seen = new HashMap<>();
        Map<PlainRow, Integer> times = new HashMap<>();
        for (PlainRow row : ledger.rows) {
            if (row.origin != null) {
                times.put(row, times.get(row.origin));
            } else {
                Set<PlainHit> hits = seen.computeIfAbsent(row.hit.cue, cue -> new HashSet<>());
                hits.add(row.hit);
                times.put(row, hits.size());
            }
            ledger.shift(row, 1.0 / times.get(row), "repetition", null);
        }
    }

    private void opposition() {
        for (PlainRow row : ledger.rowsNow()) {
            if (row.origin != null || row.weight < 0.5 || !row.isFor()) {
                continue;
            }
            for (Dimension other : ledger.lexicon.dimensions) {
                double share = ledger.settings(row).against().getOrDefault(other, 0.0);
                if (share != 0 && !row.hit.cue.weights().containsKey(other)) {
                    ledger.derive(row, other, -share, "opposition", null);
                }
            }
        }
    }
}
