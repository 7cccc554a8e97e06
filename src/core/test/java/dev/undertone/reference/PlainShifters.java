package dev.undertone.reference;

import dev.undertone.lexicon.Reach;
import dev.undertone.lexicon.ShifterKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The shifters of one kind in a message, and which of them reaches a row. */
final class PlainShifters {
    private final PlainLedger ledger;
    private final List<PlainHit> shifters;
    private final boolean mayOverlap;

    /** Takes the shifters of a kind that {@code isWanted}; those of a sentence or message may have to stand apart from a cue. */
    PlainShifters(PlainLedger ledger, ShifterKind kind, Predicate<PlainHit> isWanted, boolean mayOverlap) {
        this.ledger = ledger;
        this.mayOverlap = mayOverlap;
        shifters = ledger.hits.stream()
                .filter(hit -> hit.isShifter(kind) && hit.shifter.reach().kind() != Reach.Kind.NONE)
                .filter(isWanted)
                .toList();
    }

    PlainShifters(PlainLedger ledger, ShifterKind kind) {
        this(ledger, kind, hit -> true, false);
    }

    /** Returns the strongest of the shifters that reach a row, the one whose factor is furthest from 1; null when none does. */
    @Nullable
    PlainHit reaching(PlainRow row) {
        List<PlainHit> candidates = new ArrayList<>();
        candidates.addAll(inFrontByWords(row));
        candidates.addAll(behindByWords(row));
        candidates.addAll(nearestOfClause(row));
        candidates.addAll(
                filtered(first(inSentence(row, Reach.Kind.SENTENCE)), hit -> mayOverlap || isApart(hit, row)));
        candidates.addAll(filtered(last(inSentence(row, Reach.Kind.SENTENCE_BEFORE)), hit -> isBehind(hit, row)));
        candidates.addAll(filtered(first(inSentence(row, Reach.Kind.SENTENCE_AFTER)), hit -> isInFront(hit, row)));
        candidates.addAll(filtered(last(all(Reach.Kind.BEFORE)), hit -> isBehind(hit, row)));
        candidates.addAll(filtered(first(all(Reach.Kind.AFTER)), hit -> isInFront(hit, row)));
        candidates.addAll(filtered(first(all(Reach.Kind.MESSAGE)), hit -> mayOverlap || isApart(hit, row)));
        PlainHit strongest = null;
        for (PlainHit candidate : candidates) {
            if (speaksOf(candidate, row)
                    && (strongest == null || distance(candidate, row) > distance(strongest, row))) {
                strongest = candidate;
            }
        }
        return strongest;
    }

    /** The nearest one first. */
    private List<PlainHit> inFrontByWords(PlainRow row) {
        List<PlainHit> found = new ArrayList<>(filtered(
                all(Reach.Kind.NEXT),
                hit -> isInFront(hit, row)
                        && row.first() - hit.last() <= hit.shifter.reach().words()
                        && isSameClause(hit.last(), row.first())));
        Collections.reverse(found);
        return found;
    }

    private List<PlainHit> behindByWords(PlainRow row) {
        return filtered(
                all(Reach.Kind.PREVIOUS),
                hit -> isBehind(hit, row)
                        && hit.first() - row.last() <= hit.shifter.reach().words()
                        && isSameClause(hit.first(), row.last()));
    }

    private List<PlainHit> nearestOfClause(PlainRow row) {
        List<PlainHit> begun = filtered(all(Reach.Kind.CLAUSE), hit -> hit.first() <= row.first());
        return filtered(last(begun), hit -> isInFront(hit, row) && isSameClause(hit.last(), row.first()));
    }

    private List<PlainHit> all(Reach.Kind reach) {
        return filtered(shifters, hit -> hit.shifter.reach().kind() == reach);
    }

    private List<PlainHit> inSentence(PlainRow row, Reach.Kind reach) {
        return filtered(
                all(reach),
                hit -> ledger.structure.sentenceOf(hit.first()) == ledger.structure.sentenceOf(row.first()));
    }

    private static List<PlainHit> filtered(List<PlainHit> hits, Predicate<PlainHit> condition) {
        return hits.stream().filter(condition).toList();
    }

    private static List<PlainHit> first(List<PlainHit> hits) {
        return hits.isEmpty() ? hits : hits.subList(0, 1);
    }

    private static List<PlainHit> last(List<PlainHit> hits) {
        return hits.isEmpty() ? hits : hits.subList(hits.size() - 1, hits.size());
    }

    private boolean isSameClause(int token, int other) {
        return ledger.structure.clauseOf(token) == ledger.structure.clauseOf(other);
    }

    private static boolean isInFront(PlainHit hit, PlainRow row) {
        return hit.last() < row.first();
    }

    private static boolean isBehind(PlainHit hit, PlainRow row) {
        return hit.first() > row.last();
    }

    private static boolean isApart(PlainHit hit, PlainRow row) {
        return isInFront(hit, row) || isBehind(hit, row);
    }

    private static boolean speaksOf(PlainHit hit, PlainRow row) {
        String only = hit.shifter.onlyCategory();
        return hit.dimensions.contains(row.dimension) && (only.isEmpty() || only.equals(row.hit.cue.category()));
    }

    private static double distance(PlainHit hit, PlainRow row) {
        return Math.abs(hit.shifter.factorFor(row.dimension) - 1);
    }
}
