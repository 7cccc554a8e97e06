package dev.undertone;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether the words of a cue are what its term names: cut out and analysed behind a neutral sentence, they must give the
 * same term again, from their first character to their last.
 */
final class TermMatch {
    /** A sentence in front, without any cue, so that a few odd characters in the words do not make all of it "not text". */
    private static final String NEUTRAL = "The number of the house is written on the door beside the window. ";

    private static final Map<ToneAnalyzer, Map<String, Boolean>> KNOWN = new ConcurrentHashMap<>();

    private TermMatch() {}

    static boolean isTermOf(ToneAnalyzer analyzer, Cue cue, String message) {
        String words = cue.text(message);
        Map<String, Boolean> known = KNOWN.computeIfAbsent(analyzer, a -> new ConcurrentHashMap<>());
        return known.computeIfAbsent(
                cue.dimension() + "\t" + cue.term() + "\t" + words, key -> matchesAlone(analyzer, cue, words));
    }

    private static boolean matchesAlone(ToneAnalyzer analyzer, Cue cue, String words) {
        // the body of a hashtag is cut at its capitals only behind its sign; without the rest of the message, "Love"
        // may be
        // taken for a name, and "this. blows." is too short to be a drum
        String plain = words.toLowerCase(Locale.ROOT).replace('.', ' ');
        return isWhole(analyzer, cue, NEUTRAL, words)
                || isWhole(analyzer, cue, NEUTRAL + "#", words)
                || isWhole(analyzer, cue, NEUTRAL, plain);
    }

    private static boolean isWhole(ToneAnalyzer analyzer, Cue cue, String before, String words) {
        return analyzer.analyze(before + words).cues().stream()
                .anyMatch(again -> again.term().equals(cue.term())
                        && again.begin() == before.length()
                        && again.end() == before.length() + words.length());
    }
}
