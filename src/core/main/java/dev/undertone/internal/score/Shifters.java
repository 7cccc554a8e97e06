package dev.undertone.internal.score;

import dev.undertone.internal.match.Hits;
import dev.undertone.internal.match.ShifterRows;
import dev.undertone.lexicon.Reach;
import dev.undertone.lexicon.ShifterKind;
import java.util.Arrays;

/**
 * The shifters of one kind in a message, and which of them reaches a row.
 *
 * <p>Shifters that reach by words are sought in a window around the row; of those that reach by clause the nearest one is
 * taken, of those that reach by sentence or message the first or last (whichever reaches more); when that one does not reach
 * the row, or does not speak of its dimension and category, no other of its kind of reach steps in. Of these, the strongest one
 * counts: the one whose factor is furthest from 1; of equals the nearest that reaches by words, those in front of the row before
 * those behind it, then the others in the order of {@link Reach.Kind}. The time for a row does not depend on how many shifters there are, but
 * for one search by halves.
 */
class Shifters {
    private static final int NONE = Evidence.NONE;
    private static final int NEXT = 1 << Reach.Kind.NEXT.ordinal();
    private static final int PREVIOUS = 1 << Reach.Kind.PREVIOUS.ordinal();
    private static final int CLAUSE = 1 << Reach.Kind.CLAUSE.ordinal();
    private static final int NEAR = NEXT | PREVIOUS | CLAUSE;
    private static final int BY_SENTENCE = 1 << Reach.Kind.SENTENCE.ordinal()
            | 1 << Reach.Kind.SENTENCE_BEFORE.ordinal()
            | 1 << Reach.Kind.SENTENCE_AFTER.ordinal();
    private static final int BY_MESSAGE = ~(NEAR | BY_SENTENCE);

    private final ShifterKind kind;
    private int[] hit = new int[16];
    private int[] previousByClause = new int[16];
    private int size;
    /** How the collected shifters reach, as bits; those of most kinds reach in one or two ways. */
    private int reaches;
    /** How far in front of a cue the farthest may begin that reaches so many words on, and behind it one that reaches back. */
    private int farthestNext;

    private int farthestPrevious;

    /** By sentence: whether there is any in it. */
    private boolean[] isInSentence = new boolean[16];

    private int[] firstInSentence = new int[16];
    private int[] lastBefore = new int[16];
    private int[] firstAfter = new int[16];
    private int before;
    private int after;
    private int anywhere;

    Shifters(ShifterKind kind) {
        this.kind = kind;
    }

    /** Collects the shifters of {@code evidence}, and tells whether there are any. */
    boolean collect(Evidence evidence) {
        size = 0;
        reaches = 0;
        farthestNext = 0;
        farthestPrevious = 0;
        before = NONE;
        after = NONE;
        anywhere = NONE;
        int byClause = NONE;
        for (int h = evidence.firstShifter(kind); h != NONE; h = evidence.nextShifter(h)) {
            if (isWanted(evidence, h)) {
                if (size == 0) {
                    forgetSentences(evidence.structure.sentences());
                }
                byClause = add(evidence, h, byClause);
            }
        }
        return size > 0;
    }

    /** Only when there is a shifter of the kind: most messages have few, and a long one many sentences. */
    private void forgetSentences(int sentences) {
        if (firstInSentence.length < sentences) {
            isInSentence = new boolean[sentences * 2];
            firstInSentence = new int[sentences * 2];
            lastBefore = new int[sentences * 2];
            firstAfter = new int[sentences * 2];
        }
        Arrays.fill(isInSentence, 0, sentences, false);
        Arrays.fill(firstInSentence, 0, sentences, NONE);
        Arrays.fill(lastBefore, 0, sentences, NONE);
        Arrays.fill(firstAfter, 0, sentences, NONE);
    }

    /** Tells whether a shifter counts at all; rules may narrow it. */
    boolean isWanted(Evidence evidence, int shifterHit) {
        return evidence.lexicon.shifters().reach(evidence.shifterAt(shifterHit)) != Reach.Kind.NONE;
    }

    /** Tells whether a shifter of a sentence or message reaches cues among its own words; rules may allow it. */
    boolean mayOverlap() {
        return false;
    }

    private int add(Evidence evidence, int h, int byClause) {
        if (size == hit.length) {
            hit = Arrays.copyOf(hit, size * 2);
            previousByClause = Arrays.copyOf(previousByClause, size * 2);
        }
        int sentence = evidence.structure.sentenceOf(evidence.hits().first[h]);
        isInSentence[sentence] = true;
        int nearest = byClause;
        Reach.Kind reach = evidence.lexicon.shifters().reach(evidence.shifterAt(h));
        reaches |= 1 << reach.ordinal();
        switch (reach) {
            case CLAUSE -> nearest = h;
            case SENTENCE ->
                firstInSentence[sentence] = firstInSentence[sentence] == NONE ? h : firstInSentence[sentence];
            case SENTENCE_BEFORE -> lastBefore[sentence] = h;
            case SENTENCE_AFTER -> firstAfter[sentence] = firstAfter[sentence] == NONE ? h : firstAfter[sentence];
            case BEFORE -> before = h;
            case AFTER -> after = after == NONE ? h : after;
            case MESSAGE -> anywhere = anywhere == NONE ? h : anywhere;
            case NEXT -> farthestNext = Math.max(farthestNext, words(evidence, h) + span(evidence, h));
            case PREVIOUS -> farthestPrevious = Math.max(farthestPrevious, words(evidence, h));
            case NONE -> {}
        }
        hit[size] = h;
        previousByClause[size] = nearest;
        size++;
        return nearest;
    }

    private static int words(Evidence evidence, int h) {
        return evidence.lexicon.shifters().words(evidence.shifterAt(h));
    }

    private static int span(Evidence evidence, int h) {
        return evidence.hits().last[h] - evidence.hits().first[h];
    }

    /** Returns the hit of the strongest shifter that reaches a row, or -1. */
    int reaching(Evidence evidence, int row) {
        if (size == 0) {
            return NONE;
        }
        if (size == 1) {
            return reaches(evidence, hit[0], row) && speaksOf(evidence, hit[0], row) ? hit[0] : NONE;
        }
        boolean inSentence = isInSentence[evidence.structure.sentenceOf(evidence.first(row))];
        int best = inSentence && reach(NEAR) ? near(evidence, row) : NONE;
        best = inSentence && reach(BY_SENTENCE) ? bySentence(evidence, row, best) : best;
        return reach(BY_MESSAGE) ? byMessage(evidence, row, best) : best;
    }

    private boolean reach(int kinds) {
        return (reaches & kinds) != 0;
    }

    /** Returns the strongest of those that reach by words or clause. */
    private int near(Evidence evidence, int row) {
        int first = evidence.first(row);
        int behind = firstBehind(evidence.hits(), first);
        int best = reach(NEXT) ? stronger(evidence, row, NONE, next(evidence, row, behind)) : NONE;
        best = reach(PREVIOUS) ? stronger(evidence, row, best, previous(evidence, row, behind)) : best;
        if (behind > 0 && reach(CLAUSE)) {
            int byClause = previousByClause[behind - 1];
            if (byClause != NONE
                    && evidence.hits().last[byClause] < first
                    && evidence.structure.clauseOf(evidence.hits().last[byClause])
                            == evidence.structure.clauseOf(first)) {
                best = stronger(evidence, row, best, byClause);
            }
        }
        return best;
    }

    /** Returns the strongest of one that reaches nearer and those that reach by sentence. */
    private int bySentence(Evidence evidence, int row, int nearer) {
        int first = evidence.first(row);
        int last = evidence.last(row);
        int sentence = evidence.structure.sentenceOf(first);
        int best = stronger(evidence, row, nearer, apart(evidence, firstInSentence[sentence], first, last));
        best = stronger(evidence, row, best, standsBehind(evidence, lastBefore[sentence], last));
        return stronger(evidence, row, best, standsInFront(evidence, firstAfter[sentence], first));
    }

    /** Returns the strongest of one that reaches nearer and those that reach by message. */
    private int byMessage(Evidence evidence, int row, int nearer) {
        int first = evidence.first(row);
        int last = evidence.last(row);
        int best = stronger(evidence, row, nearer, standsBehind(evidence, before, last));
        best = stronger(evidence, row, best, standsInFront(evidence, after, first));
        return stronger(evidence, row, best, apart(evidence, anywhere, first, last));
    }

    /** Tells whether a shifter that is the only one of its kind reaches a row, which is what messages mostly ask. */
    private boolean reaches(Evidence evidence, int h, int row) {
        Hits hits = evidence.hits();
        Structure structure = evidence.structure;
        int first = evidence.first(row);
        int last = evidence.last(row);
        int shifter = evidence.shifterAt(h);
        boolean inFront = hits.last[h] < first;
        boolean behind = hits.first[h] > last;
        return switch (evidence.lexicon.shifters().reach(shifter)) {
            case NEXT ->
                inFront
                        && first - hits.last[h] <= evidence.lexicon.shifters().words(shifter)
                        && structure.clauseOf(hits.last[h]) == structure.clauseOf(first);
            case PREVIOUS ->
                behind
                        && hits.first[h] - last <= evidence.lexicon.shifters().words(shifter)
                        && structure.clauseOf(hits.first[h]) == structure.clauseOf(last);
            case CLAUSE -> inFront && structure.clauseOf(hits.last[h]) == structure.clauseOf(first);
            case SENTENCE ->
                (mayOverlap() || inFront || behind)
                        && structure.sentenceOf(hits.first[h]) == structure.sentenceOf(first);
            case SENTENCE_BEFORE -> behind && structure.sentenceOf(hits.first[h]) == structure.sentenceOf(first);
            case SENTENCE_AFTER -> inFront && structure.sentenceOf(hits.first[h]) == structure.sentenceOf(first);
            case BEFORE -> behind;
            case AFTER -> inFront;
            case MESSAGE -> mayOverlap() || inFront || behind;
            case NONE -> false;
        };
    }

    /** Returns the index of the first shifter that begins behind {@code token}. */
    private int firstBehind(Hits hits, int token) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.first[hit[middle]] > token) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int next(Evidence evidence, int row, int behind) {
        Hits hits = evidence.hits();
        int first = evidence.first(row);
        int clause = evidence.structure.clauseOf(first);
        ShifterRows rows = evidence.lexicon.shifters();
        int best = NONE;
        for (int i = behind - 1; i >= 0 && first - hits.first[hit[i]] <= farthestNext; i--) {
            int h = hit[i];
            int shifter = evidence.shifterAt(h);
            boolean reaches = rows.reach(shifter) == Reach.Kind.NEXT
                    && hits.last[h] < first
                    && first - hits.last[h] <= rows.words(shifter)
                    && evidence.structure.clauseOf(hits.last[h]) == clause;
            if (reaches) {
                best = stronger(evidence, row, best, h);
            }
        }
        return best;
    }

    private int previous(Evidence evidence, int row, int behind) {
        Hits hits = evidence.hits();
        int last = evidence.last(row);
        int clause = evidence.structure.clauseOf(last);
        ShifterRows rows = evidence.lexicon.shifters();
        int best = NONE;
        for (int i = behind; i < size && hits.first[hit[i]] - last <= farthestPrevious; i++) {
            int h = hit[i];
            int shifter = evidence.shifterAt(h);
            boolean reaches = rows.reach(shifter) == Reach.Kind.PREVIOUS
                    && hits.first[h] > last
                    && hits.first[h] - last <= rows.words(shifter)
                    && evidence.structure.clauseOf(hits.first[h]) == clause;
            if (reaches) {
                best = stronger(evidence, row, best, h);
            }
        }
        return best;
    }

    private int apart(Evidence evidence, int h, int first, int last) {
        return h != NONE && (mayOverlap() || evidence.hits().last[h] < first || evidence.hits().first[h] > last)
                ? h
                : NONE;
    }

    private static int standsBehind(Evidence evidence, int h, int last) {
        return h != NONE && evidence.hits().first[h] > last ? h : NONE;
    }

    private static int standsInFront(Evidence evidence, int h, int first) {
        return h != NONE && evidence.hits().last[h] < first ? h : NONE;
    }

    private static int stronger(Evidence evidence, int row, int one, int other) {
        if (other == NONE || !speaksOf(evidence, other, row)) {
            return one;
        }
        if (one == NONE) {
            return other;
        }
        int dimension = evidence.rowDimension[row];
        double oneAway = Math.abs(evidence.shifterFactor(one, dimension) - 1);
        double otherAway = Math.abs(evidence.shifterFactor(other, dimension) - 1);
        return otherAway > oneAway ? other : one;
    }

    private static boolean speaksOf(Evidence evidence, int shifterHit, int row) {
        if ((evidence.hits().dimensions[shifterHit] & 1 << evidence.rowDimension[row]) == 0) {
            return false;
        }
        int category = evidence.lexicon.cues().categoryNumber(evidence.entryOf(row));
        return evidence.lexicon.shifters().speaksOf(evidence.shifterAt(shifterHit), category);
    }
}
