package dev.undertone.corenlp;

import dev.undertone.sentiment.SentimentDistribution;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Judges that need no model files, and fail on demand. */
final class Judges {
    static final SentimentDistribution NEGATIVE = new SentimentDistribution(0, 1, 0, 0, 0);

    private Judges() {}

    /** The default settings, with a judge of ours in the place of CoreNLP's. */
    static CoreNlpSentimentModel model(SentenceJudge judge) {
        return CoreNlpSentimentModel.builder().build(new LazyJudge(() -> judge));
    }

    /** Finds each sentence negative, and falls on the words that say so. */
    static Optional<SentimentDistribution> stumbling(List<CoreLabel> words) {
        for (CoreLabel word : words) {
            switch (word.word()) {
                case "MEMORY" -> throw new OutOfMemoryError("as asked");
                case "STACK" -> throw new StackOverflowError("as asked");
                case "ASSERTION" -> throw new AssertionError("as asked");
                case "EXCEPTION" -> throw new IllegalStateException("as asked");
                case "SLEEP" -> sleep();
                case "FLAT" -> {
                    return Optional.empty();
                }
                default -> {}
            }
        }
        return Optional.of(NEGATIVE);
    }

    /** Waits for a latch and does not listen to interruptions, as some loops of CoreNLP. */
    static Optional<SentimentDistribution> deaf(CountDownLatch latch) {
        boolean waiting = true;
        while (waiting) {
            try {
                latch.await();
                waiting = false;
            } catch (InterruptedException e) {
                // deaf
            }
        }
        return Optional.of(NEGATIVE);
    }

    /** Is not ready in time, and leaves words behind on which whoever takes what there is runs out of memory. */
    static Optional<SentimentDistribution> outOfMemoryForTheCaller(List<CoreLabel> words) {
        words.set(0, new CoreLabel() {
            private static final long serialVersionUID = 1;

            @Override
            public int beginPosition() {
                throw new OutOfMemoryError("as asked");
            }
        });
        sleep();
        return Optional.empty();
    }

    private static void sleep() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            throw new RuntimeInterruptedException(e);
        }
    }
}
