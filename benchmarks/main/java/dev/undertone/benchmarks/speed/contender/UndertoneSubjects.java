package dev.undertone.benchmarks.speed.contender;

import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneScorer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Undertone with the bundled lexicon, through each of its entry points. The scorer of a thread is its own. */
final class UndertoneSubjects {
    private UndertoneSubjects() {}

    static Subject string(List<String> messages) {
        ToneAnalyzer analyzer = ToneAnalyzer.create();
        return () -> {
            ToneScorer scorer = analyzer.newScorer();
            double[] scores = new double[scorer.dimensions().size()];
            return message -> {
                scorer.score(messages.get(message), scores);
                return scores[0];
            };
        };
    }

    static Subject chars(List<String> messages) {
        ToneAnalyzer analyzer = ToneAnalyzer.create();
        char[][] texts = messages.stream().map(String::toCharArray).toArray(char[][]::new);
        return () -> {
            ToneScorer scorer = analyzer.newScorer();
            double[] scores = new double[scorer.dimensions().size()];
            return message -> {
                char[] text = texts[message];
                scorer.score(text, 0, text.length, scores);
                return scores[0];
            };
        };
    }

    static Subject utf8(List<String> messages) {
        ToneAnalyzer analyzer = ToneAnalyzer.create();
        byte[][] texts = messages.stream()
                .map(message -> message.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        return () -> {
            ToneScorer scorer = analyzer.newScorer();
            double[] scores = new double[scorer.dimensions().size()];
            return message -> {
                byte[] text = texts[message];
                scorer.score(text, 0, text.length, scores);
                return scores[0];
            };
        };
    }

    static Subject analyze(List<String> messages) {
        ToneAnalyzer analyzer = ToneAnalyzer.create();
        return () -> message -> analyzer.analyze(messages.get(message)).cues().size();
    }
}
