package dev.undertone.corenlp;

import dev.undertone.sentiment.NoOpinion;
import dev.undertone.sentiment.SentenceSentiment;
import dev.undertone.sentiment.SentimentModel;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Asks Stanford CoreNLP's sentiment network about each sentence of a message.
 *
 * <pre>{@code
 * ToneAnalyzer analyzer = ToneAnalyzer.builder()
 *         .sentiment(CoreNlpSentimentModel.create())
 *         .build();
 * }</pre>
 *
 * <p>Thread-safe: create one and share it. The model files are read with the first message, or by {@link #load}; all models of
 * one depth in an application share them. Every answer is there by the deadline: what is not judged by then has
 * {@linkplain NoOpinion#OUT_OF_TIME no opinion}, and neither has what is too long, cannot be parsed or runs out of memory. The
 * thread that is behind is told to stop, and counts as busy until it does.
 *
 * <p>Nothing of a message is logged, or kept when it has been judged; the recent sentences are known by their digests.
 */
public final class CoreNlpSentimentModel implements SentimentModel {
    private final String id;
    private final LazyJudge judge;
    private final SentenceCutter cutter = new SentenceCutter();
    private final RecentSentences recent;
    private final Workers workers;
    private final int maxWords;
    private final int maxLength;
    private final long deadlineNanos;

    private CoreNlpSentimentModel(Builder options, LazyJudge judge) {
        id = "corenlp-" + options.depth().label();
        this.judge = judge;
        recent = new RecentSentences(options.cache);
        workers = new Workers(options.concurrency);
        maxWords = options.maxSentenceWords;
        maxLength = options.maxMessageLength;
        deadlineNanos = options.deadline.toNanos();
    }

    /**
     * Returns a model of the depth {@link Depth#TREELESS} with the default settings.
     *
     * @throws IllegalStateException if CoreNLP or a model file is missing; the message says which artifact to add
     */
    public static CoreNlpSentimentModel create() {
        return create(Depth.TREELESS);
    }

    /**
     * Returns a model with the default settings.
     *
     * @throws IllegalStateException if CoreNLP or a model file is missing; the message says which artifact to add
     */
    public static CoreNlpSentimentModel create(Depth depth) {
        return builder().depth(depth).build();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String id() {
        return id;
    }

    /**
     * Reads the model files unless they have been read: some seconds that the first message then does not wait.
     *
     * @throws IllegalStateException if they cannot be read, or the thread is interrupted
     */
    public void load() {
        try {
            judge.get(Long.MAX_VALUE);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the models of " + id + " cannot be loaded: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the models of " + id + " were loaded", e);
        } catch (TimeoutException e) {
            throw new IllegalStateException("three centuries have passed", e);
        }
    }

    /**
     * {@inheritDoc}
     *
     * <p>When the calling thread is interrupted, it stays so, and what is not judged yet is out of time.
     */
    @Override
    public List<SentenceSentiment> judge(CharSequence message) {
        String text =
                Objects.requireNonNull(message, "message must not be null").toString();
        if (text.isBlank()) {
            return List.of();
        }
        if (text.length() > maxLength) {
            return without(text, NoOpinion.TOO_LONG);
        }
        long end = System.nanoTime() + deadlineNanos;
        // Made beforehand: when another message's parse has taken all memory, there is none for it.
        List<SentenceSentiment> outOfMemory = without(text, NoOpinion.OUT_OF_MEMORY);
        try {
            SentenceJudge loaded = judge.get(end - System.nanoTime());
            return judge(new MessageTask(text, cutter, new CachedJudge(loaded, recent, maxWords)), text, end);
        } catch (TimeoutException e) {
            return without(text, NoOpinion.OUT_OF_TIME);
        } catch (ExecutionException e) {
            return e.getCause() instanceof OutOfMemoryError ? outOfMemory : without(text, NoOpinion.NOT_LOADED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return without(text, NoOpinion.OUT_OF_TIME);
        } catch (OutOfMemoryError e) {
            return outOfMemory;
        }
    }

    private List<SentenceSentiment> judge(MessageTask task, String text, long end) throws InterruptedException {
        if (!workers.run(task, end - System.nanoTime())) {
            return without(text, NoOpinion.BUSY);
        }
        try {
            task.await(end - System.nanoTime());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            task.stop();
        } catch (OutOfMemoryError e) {
            task.stop();
            throw e;
        }
        return task.answer();
    }

    private static List<SentenceSentiment> without(String message, NoOpinion reason) {
        return List.of(SentenceSentiment.without(0, message.length(), reason));
    }

    /** Collects settings. Not thread-safe. */
    public static final class Builder {
        private static final int MAX_SENTENCE_WORDS = 500;
        private static final int MAX_MESSAGE_LENGTH = 10_000_000;
        private static final int MAX_CONCURRENCY = 1_000;
        private static final int MAX_CACHE = 10_000_000;
        private static final Duration MAX_DEADLINE = Duration.ofDays(1);

        private @Nullable Depth depth;
        private @Nullable ClassLoader models;
        private int maxSentenceWords = 70;
        private int maxMessageLength = 100_000;
        private Duration deadline = Duration.ofSeconds(2);
        private int concurrency = Runtime.getRuntime().availableProcessors();
        private int cache = 10_000;

        private Builder() {}

        /** Sets the depth; {@link Depth#TREELESS} when left out. */
        public Builder depth(Depth newDepth) {
            depth = Objects.requireNonNull(newDepth, "depth must not be null");
            return this;
        }

        /**
         * Sets how many words a sentence may have; 70 when left out. The time of the PCFG parser grows with the cube of this
         * number, its memory with the square.
         *
         * @throws IllegalArgumentException if it is not in [1, 500]
         */
        public Builder maxSentenceWords(int words) {
            maxSentenceWords = inRange("maxSentenceWords", words, 1, MAX_SENTENCE_WORDS);
            return this;
        }

        /**
         * Sets how many UTF-16 units a message may have; 100,000 when left out.
         *
         * @throws IllegalArgumentException if it is not in [1, 10000000]
         */
        public Builder maxMessageLength(int units) {
            maxMessageLength = inRange("maxMessageLength", units, 1, MAX_MESSAGE_LENGTH);
            return this;
        }

        /**
         * Sets how long a message may take, with the wait for others and for the model files; two seconds when left out.
         *
         * @throws IllegalArgumentException if it is not positive, or over a day
         */
        public Builder deadline(Duration time) {
            Objects.requireNonNull(time, "deadline must not be null");
            if (time.isNegative() || time.isZero() || time.compareTo(MAX_DEADLINE) > 0) {
                throw new IllegalArgumentException("deadline must be positive and at most a day (got " + time + ")");
            }
            deadline = time;
            return this;
        }

        /**
         * Sets how many messages are judged at the same time; as many as there are processors when left out. Further ones wait.
         *
         * @throws IllegalArgumentException if it is not in [1, 1000]
         */
        public Builder concurrency(int messages) {
            concurrency = inRange("concurrency", messages, 1, MAX_CONCURRENCY);
            return this;
        }

        /**
         * Sets how many recent sentences are remembered; 10,000 when left out, which take about two megabytes.
         *
         * @throws IllegalArgumentException if it is not in [0, 10000000]
         */
        public Builder cache(int sentences) {
            cache = inRange("cache", sentences, 0, MAX_CACHE);
            return this;
        }

        /** Sets from which class loader the model files are read; the one of this class when left out. */
        public Builder models(ClassLoader loader) {
            models = Objects.requireNonNull(loader, "loader must not be null");
            return this;
        }

        /**
         * Returns the model. No file is read.
         *
         * @throws IllegalStateException if CoreNLP or a model file is missing; the message says which artifact to add
         */
        public CoreNlpSentimentModel build() {
            ClassLoader loader = models == null
                    ? Objects.requireNonNull(CoreNlpSentimentModel.class.getClassLoader(), "class loader")
                    : models;
            new ModelFiles(loader).require(depth());
            return build(LazyJudge.shared(depth(), loader));
        }

        CoreNlpSentimentModel build(LazyJudge judge) {
            return new CoreNlpSentimentModel(this, judge);
        }

        private Depth depth() {
            return depth == null ? Depth.TREELESS : depth;
        }

        private static int inRange(String name, int value, int min, int max) {
            if (value < min || value > max) {
                throw new IllegalArgumentException(name + " must be in [" + min + ", " + max + "] (got " + value + ")");
            }
            return value;
        }
    }
}
