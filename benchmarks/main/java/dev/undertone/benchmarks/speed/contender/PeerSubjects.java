package dev.undertone.benchmarks.speed.contender;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import com.vader.sentiment.analyzer.SentimentAnalyzer;
import dev.undertone.lexicon.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The peers, each in its fastest form: nobody has to lower cases, or to put together what was found. */
final class PeerSubjects {
    private PeerSubjects() {}

    /** Looks each piece between two spaces up. */
    static Subject hashMap(List<String> messages) {
        Map<String, Double> weights = new HashMap<>();
        Terms.of(Lexicon.bundled()).words().forEach(word -> weights.put(word, 1.0));
        return () -> message -> {
            double sum = 0;
            for (String piece : messages.get(message).split(" ", -1)) {
                Double weight = weights.get(piece);
                if (weight != null) {
                    sum += weight;
                }
            }
            return sum;
        };
    }

    /** Finds every term wherever it stands, inside of words too. */
    static Subject ahoCorasick(List<String> messages) {
        Terms terms = Terms.of(Lexicon.bundled());
        TreeMap<String, Integer> numbers = new TreeMap<>();
        terms.words().forEach(word -> numbers.put(word, 1));
        terms.phrases().forEach(phrase -> numbers.put(phrase, 1));
        AhoCorasickDoubleArrayTrie<Integer> trie = new AhoCorasickDoubleArrayTrie<>();
        trie.build(numbers);
        return () -> {
            int[] found = new int[1];
            AhoCorasickDoubleArrayTrie.IHit<Integer> count = (begin, end, value) -> found[0] += end - begin;
            return message -> {
                found[0] = 0;
                trie.parseText(messages.get(message), count);
                return found[0];
            };
        };
    }

    static Subject lucene(List<String> messages) {
        Analyzer analyzer = new StandardAnalyzer();
        return () -> message -> {
            try (TokenStream tokens = analyzer.tokenStream("text", messages.get(message))) {
                CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
                double length = 0;
                tokens.reset();
                while (tokens.incrementToken()) {
                    length += term.length();
                }
                tokens.end();
                return length;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    static Subject vader(List<String> messages) {
        return () -> message -> {
            try {
                SentimentAnalyzer analyzer = new SentimentAnalyzer(messages.get(message));
                analyzer.analyze();
                return Objects.requireNonNull(analyzer.getPolarity().get("compound"), "compound must not be null");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
