package dev.undertone.reference;

import dev.undertone.lexicon.ShifterKind;
import dev.undertone.reference.PlainToken.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rule about bare thanks that are only polite. */
final class PlainCourtesy {
    private final PlainLedger ledger;
    private final PlainShifters requests;
    /** By name of a dimension, as the rows were before thanks were touched: what they add up to. */
    private final Map<String, Double> sums = new HashMap<>();
    /** What speaks for anything and is more than bare thanks. */
    private final List<PlainRow> praise = new ArrayList<>();

    private PlainCourtesy(PlainLedger ledger) {
        this.ledger = ledger;
        requests = new PlainShifters(ledger, ShifterKind.REQUEST);
        for (PlainRow row : ledger.rows) {
            sums.merge(row.dimension.name(), row.value(), Double::sum);
            if (row.isFor() && !isBareThanks(row)) {
                praise.add(row);
            }
        }
    }

    static void apply(PlainLedger ledger) {
        PlainCourtesy rule = new PlainCourtesy(ledger);
        for (PlainRow row : ledger.rows) {
            if (row.isFor() && rule.isBareThanks(row)) {
                rule.discount(row);
            }
        }
    }

    private boolean isBareThanks(PlainRow row) {
        return ledger.isTurnable(row)
                && ledger.isCourtesy(row)
                && row.hit.match.words().size() <= 2;
    }

    private void discount(PlainRow row) {
        PlainHit request = requests.reaching(row);
        if (request != null) {
            discount(row, request.shifter.factorFor(row.dimension), request);
        } else if (ledger.structure.standsInOrBehindQuestion(row.first())) {
            discount(row, 0.3, null);
        } else if (trouble(row) >= 1) {
            discount(row, 0.4, null);
        } else if (isSignOff(row) && praise.stream().noneMatch(other -> other.dimension.equals(row.dimension))) {
            discount(row, 0.4, null);
        }
    }

    /** Shifts thanks, and the smiling faces that follow within two tokens. */
    private void discount(PlainRow row, double by, @Nullable PlainHit request) {
        ledger.shift(row, by, "courtesy", request);
        List<PlainRow> following = ledger.rows.subList(ledger.rows.indexOf(row) + 1, ledger.rows.size());
        for (PlainRow next : following) {
            if (next.first() - row.last() > 2) {
                return;
            }
            PlainToken token = ledger.tokens.get(next.first());
            boolean face = token.is(Kind.EMOJI) || token.is(Kind.EMOTICON);
            if (face && next.dimension.equals(row.dimension) && next.first() > row.last() && next.isFor()) {
                ledger.shift(next, by, "courtesy", request);
            }
        }
    }

    private double trouble(PlainRow row) {
        return ledger.lexicon.dimensions.stream()
                .filter(other -> ledger.isOpposite(row, other))
                .mapToDouble(other -> sums.getOrDefault(other.name(), 0.0))
                .sum();
    }

    /** Tells whether fewer than four words stand behind thanks, counted from their first one, and at least eight in front. */
    private boolean isSignOff(PlainRow row) {
        return words(0, row.first()) >= 8 && words(row.first() + 1, ledger.tokens.size()) < 4;
    }

    private long words(int from, int to) {
        return ledger.tokens.subList(from, to).stream()
                .filter(token -> token.is(Kind.WORD))
                .count();
    }
}
