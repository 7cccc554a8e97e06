package dev.undertone.internal.match;

import dev.undertone.internal.text.TokenBuffer;
import dev.undertone.internal.text.TokenClass;
import dev.undertone.internal.text.TokenKind;

/**
 * Runs the phrase automaton over the tokens of a message and decides between overlapping matches.
 *
 * <p>From each token on, {@link Paths} are followed to the end of the longest pattern; behind a gap, a path waits for the tokens
 * that may pass. No match crosses the end of a sentence. The first token of a path and the one behind it are looked up
 * beforehand, for all tokens of the message side by side ({@link Starts}); further on, a node's signature tells
 * whether the next tokens can go on from it at all, which most often they cannot.
 *
 * <p>Of the matches, the one that covers the most tokens wins, then the one with the fewest tokens in its gaps, then the one
 * that begins first, then the more specific one (fewer tokens asked for by class, then shorter gaps allowed), then the one whose
 * row stands first ({@link Overlaps}). What competes is a term with all rows that have it: its place is that of the first of them, cues before
 * shifters, and in each dimension the heaviest of its cues counts, of equals the first. Of several ways in which the same rows
 * match the same tokens, one is looked at, whether it wins or not: the one that covers the most words, then the more specific,
 * then the one with its words further left (the last word in which two ways differ decides), then the one with its classes
 * further left. A token is covered once in each dimension and once among the markers (see {@link Hits}), and tokens in gaps
 * stay free.
 *
 * <p>The time is linear in the number of tokens: the number of nodes at a token depends on the lexicon only, and matches are put
 * into order by counting where there are many. One per thread.
 */
final class PhraseMatcher {
    private static final int ALL_DIMENSIONS = -1;
    /** What a token costs that a term asks for by class; each token that its gaps would let pass costs 1, used or not. */
    private static final int BY_CLASS = 64;

    /** The signature of a node of which it is not known. */
    private static final long ANY_TOKEN = -1;

    private final PhraseAutomaton automaton;
    private final EdgeTable edges;
    private final StopTable stops;
    private final int dimensions;
    private final Starts starts;
    private final Paths paths = new Paths();
    private final Matches matches;
    private final Overlaps overlaps;

    /** The token behind the last one of the sentence. */
    private int sentenceEnd;

    PhraseMatcher(CompiledLexicon lexicon) {
        automaton = lexicon.automaton;
        edges = automaton.edges();
        stops = automaton.stops();
        dimensions = lexicon.dimensions().size();
        starts = new Starts(automaton);
        matches = new Matches(stops);
        overlaps = new Overlaps(stops, dimensions);
    }

    /** Replaces what {@code hits} held by the hits among {@code tokens}. */
    void match(TokenBuffer tokens, Hits hits) {
        hits.clear();
        matches.clear();
        starts.read(tokens);
        sentenceEnd = 0;
        for (int i = 0; i < tokens.size; i++) {
            if (starts.hasClasses && hasClass(tokens, i)) {
                readSentence(tokens, i);
                matchFromClasses(tokens, i);
            } else if ((starts.next[i] | starts.stop[i]) != 0) {
                readSentence(tokens, i);
                matchFrom(tokens, i);
            }
        }
        overlaps.decide(matches);
        collect(hits);
    }

    private void readSentence(TokenBuffer tokens, int i) {
        if (i >= sentenceEnd) {
            sentenceEnd = i;
            while (sentenceEnd < tokens.size && tokens.kind[sentenceEnd] != TokenKind.BREAK) {
                sentenceEnd++;
            }
        }
    }

    /** Tells whether a token or the one behind it is a quantity. */
    private static boolean hasClass(TokenBuffer tokens, int i) {
        return tokens.tokenClass[i] != TokenClass.NONE
                || (i + 1 < tokens.size && tokens.tokenClass[i + 1] != TokenClass.NONE);
    }

    /**
     * Finds the matches that begin at token {@code i}. The token behind it goes on first from its node, then, with
     * {@link #step}, from those behind gaps.
     */
    private void matchFrom(TokenBuffer tokens, int i) {
        paths.clear();
        if (starts.stop[i] != StopTable.NO_STOP) {
            stopAt(starts.stop[i], starts.head[i], i, i, 1, 0, 0);
        }
        int behindGaps = paths.size;
        if (starts.next[i] != PhraseAutomaton.ROOT) {
            if ((starts.nextSignature[i] & starts.bits[i + 2]) != 0) {
                paths.add(starts.nextBase[i], starts.nextSignature[i], i + 2, 0b11, 0, 0);
            }
            if (starts.nextStop[i] != StopTable.NO_STOP) {
                stopAt(starts.nextStop[i], starts.nextHead[i], i, i + 1, 0b11, 0, 0);
            }
        }
        if (paths.size > 0) {
            step(tokens, i, i + 1, behindGaps);
            goOn(tokens, i, i + 2);
        }
    }

    /** Does the same where the token or the next one is a quantity. */
    private void matchFromClasses(TokenBuffer tokens, int i) {
        paths.clear();
        if (tokens.term[i] >= 0) {
            begin(automaton.start(tokens.term[i]), i, 0, 0);
        }
        byte tokenClass = tokens.tokenClass[i];
        if (tokenClass != TokenClass.NONE) {
            begin(automaton.start(automaton.symbolOfClass(tokenClass)), i, 1, BY_CLASS);
        }
        goOn(tokens, i, i + 1);
    }

    private void begin(long start, int i, int classMask, int cost) {
        int stop = (int) (start >>> Integer.SIZE);
        if ((int) start > 0) {
            paths.add((int) start, ANY_TOKEN, i + 1, 1, classMask, cost);
        }
        if (stop != StopTable.NO_STOP) {
            stopAt(stop, stops.head(stop), i, i, 1, classMask, cost);
        }
    }

    private void goOn(TokenBuffer tokens, int first, int from) {
        int end = Math.min(sentenceEnd, first + Hits.MAX_SPAN);
        for (int j = from; j <= paths.reach && j < end; j++) {
            paths.dropBefore(j);
            step(tokens, first, j, paths.size);
        }
    }

    /** Lets those of the first {@code count} paths go on that may do so with token {@code j}. */
    private void step(TokenBuffer tokens, int first, int j, int count) {
        long wanted = starts.bits[j];
        for (int p = 0; p < count; p++) {
            if ((paths.signature[p] & wanted) != 0 && paths.last[p] >= j) {
                follow(tokens, p, first, j);
            }
        }
    }

    private void follow(TokenBuffer tokens, int p, int first, int j) {
        int base = paths.base[p];
        int mask = paths.mask[p] | 1 << (j - first);
        int classMask = paths.classMask[p];
        int cost = paths.cost[p];
        int term = tokens.term[j];
        if (term >= 0) {
            enter(edges.find(base, term), first, j, mask, classMask, cost);
        }
        byte tokenClass = tokens.tokenClass[j];
        if (tokenClass != TokenClass.NONE) {
            int node = edges.find(base, automaton.symbolOfClass(tokenClass));
            enter(node, first, j, mask, classMask | 1 << (j - first), cost + BY_CLASS);
        }
    }

    /** Comes to a node with token {@code j}; {@code mask} and {@code classMask} count tokens from {@code first} on. */
    private void enter(int node, int first, int j, int mask, int classMask, int cost) {
        if (node == PhraseAutomaton.ROOT) {
            return;
        }
        long signature = edges.signature(node);
        if ((signature & starts.bits[j + 1]) != 0) {
            paths.add(edges.base(node), signature, j + 1, mask, classMask, cost);
        }
        int stop = automaton.stop(node);
        if (stop != StopTable.NO_STOP) {
            stopAt(stop, stops.head(stop), first, j, mask, classMask, cost);
        }
    }

    private void stopAt(int stop, int head, int first, int j, int mask, int classMask, int cost) {
        if (StopTable.accepts(head)) {
            matches.add(stop, first, j, mask, classMask, cost);
        }
        if (StopTable.hasGaps(head)) {
            passGaps(stop, j, mask, classMask, cost);
        }
    }

    /** Goes over the gaps behind token {@code j}, the shortest first, as far as a token in reach leads on. */
    private void passGaps(int stop, int j, int mask, int classMask, int cost) {
        long ahead = 0;
        int seen = j;
        int end = stops.cuesFrom(stop);
        for (int gap = stops.gapsFrom(stop); gap < end; gap = stops.nextGap(gap)) {
            int length = stops.gapLength(gap);
            for (int last = Math.min(j + 1 + length, sentenceEnd - 1); seen < last; ) {
                ahead |= starts.bits[++seen];
            }
            long signature = stops.gapSignature(gap);
            if ((signature & ahead) != 0) {
                paths.add(stops.gapBase(gap), signature, j + 1 + length, mask, classMask, cost + length);
            }
        }
    }

    /** Collects the hits in the order of first tokens, the cues of one token before its markers. */
    private void collect(Hits hits) {
        int marker = 1 << dimensions;
        int from = 0;
        while (from < matches.size) {
            int to = from + 1;
            int all = matches.accepted[from];
            while (to < matches.size && matches.first[to] == matches.first[from]) {
                all |= matches.accepted[to++];
            }
            if (all != 0) {
                for (int m = from; m < to; m++) {
                    if ((matches.accepted[m] & ~marker) != 0) {
                        collectCues(hits, m, matches.accepted[m] & ~marker);
                    }
                }
                for (int m = from; (all & marker) != 0 && m < to; m++) {
                    if ((matches.accepted[m] & marker) != 0) {
                        collectMarkers(hits, m);
                    }
                }
            }
            from = to;
        }
    }

    private void collectCues(Hits hits, int m, int inDimensions) {
        int end = stops.markersFrom(matches.stop[m]);
        for (int cue = stops.cuesFrom(matches.stop[m]); cue < end; cue = stops.nextCue(cue)) {
            int counting = inDimensions & stops.cueDimensions(cue);
            if (counting != 0) {
                collect(hits, cue, m, counting);
            }
        }
    }

    private void collectMarkers(Hits hits, int m) {
        int end = stops.end(matches.stop[m]);
        for (int marker = stops.markersFrom(matches.stop[m]); marker < end; marker++) {
            collect(hits, marker, m, ALL_DIMENSIONS);
        }
    }

    private void collect(Hits hits, int cueOrMarker, int m, int inDimensions) {
        hits.add(
                stops.target(cueOrMarker),
                matches.first[m],
                matches.last[m],
                matches.mask[m],
                matches.classMask[m],
                inDimensions);
    }
}
