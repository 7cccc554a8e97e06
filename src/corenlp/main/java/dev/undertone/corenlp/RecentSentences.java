package dev.undertone.corenlp;

import dev.undertone.sentiment.SentimentDistribution;
import edu.stanford.nlp.ling.CoreLabel;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was said of the sentences that came last: greetings and thanks come again and again. Holds digests, no words. Thread-safe.
 */
final class RecentSentences {
    private final Map<ByteBuffer, SentimentDistribution> opinions;

    RecentSentences(int capacity) {
        opinions = new LeastRecentlyUsed(capacity);
    }

    /** Returns the key of a sentence: the SHA-256 of its words. */
    static ByteBuffer key(List<CoreLabel> words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (CoreLabel word : words) {
                digest.update(word.word().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return ByteBuffer.wrap(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Nullable
    SentimentDistribution get(ByteBuffer key) {
        synchronized (opinions) {
            return opinions.get(key);
        }
    }

    void put(ByteBuffer key, SentimentDistribution opinion) {
        synchronized (opinions) {
            opinions.put(key, opinion);
        }
    }

    private static final class LeastRecentlyUsed extends LinkedHashMap<ByteBuffer, SentimentDistribution> {
        private static final long serialVersionUID = 1;

        private final int capacity;

        LeastRecentlyUsed(int capacity) {
            super(16, 0.75f, true);
            this.capacity = capacity;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, SentimentDistribution> eldest) {
            return size() > capacity;
        }
    }
}
