package dev.undertone.internal.score;

import dev.undertone.internal.match.Hits;
import dev.undertone.lexicon.ShifterKind;
import java.util.Arrays;

/**
 * Behind a contrast marker stands what counts, so the other side counts for less: "lovely staff, but the room was filthy".
 * Where only the same dimension goes on behind it ("slow but also rude"), nothing is played down.
 */
final class ContrastRule implements Rule {
    private final Shifters markers = new Shifters(ShifterKind.CONTRAST);
    /** By hit: which dimensions cues from here to the end of the sentence, and of the message, speak of, as bits. */
    private long[] toSentenceEnd = new long[64];

    private long[] toMessageEnd = new long[64];

    @Override
    public void apply(Evidence evidence) {
        if (!markers.collect(evidence)) {
            return;
        }
        readDimensions(evidence);
        for (int row = 0; row < evidence.rows; row++) {
            int marker = markers.reaching(evidence, row);
            if (marker >= 0 && contrasts(evidence, row, marker)) {
                double by = evidence.shifterFactor(marker, evidence.rowDimension[row]);
                evidence.shift(row, by, ShiftKind.CONTRAST, marker);
            }
        }
    }

    private boolean contrasts(Evidence evidence, int row, int marker) {
        long others = switch (evidence.lexicon.shifters().reach(evidence.shifterAt(marker))) {
            case SENTENCE_BEFORE -> toSentenceEnd[marker];
            case BEFORE, MESSAGE -> toMessageEnd[marker];
            default -> -1;
        };
        long own = 1L << evidence.rowDimension[row];
        return (others & ~own) != 0 || (others & own) == 0;
    }

    private void readDimensions(Evidence evidence) {
        Hits hits = evidence.hits();
        if (toSentenceEnd.length < hits.size) {
            toSentenceEnd = new long[hits.target.length];
            toMessageEnd = new long[hits.target.length];
        }
        Arrays.fill(toSentenceEnd, 0, hits.size, 0);
        Arrays.fill(toMessageEnd, 0, hits.size, 0);
        for (int row = 0; row < evidence.rows; row++) {
            if (evidence.isFor(row)) {
                toSentenceEnd[evidence.rowHit[row]] |= 1L << evidence.rowDimension[row];
            }
        }
        long inSentence = 0;
        long inMessage = 0;
        int sentence = -1;
        for (int h = hits.size - 1; h >= 0; h--) {
            int here = evidence.structure.sentenceOf(hits.first[h]);
            if (here != sentence) {
                inSentence = 0;
                sentence = here;
            }
            inSentence |= toSentenceEnd[h];
            inMessage |= toSentenceEnd[h];
            toSentenceEnd[h] = inSentence;
            toMessageEnd[h] = inMessage;
        }
    }
}
