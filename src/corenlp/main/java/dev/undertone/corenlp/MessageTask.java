package dev.undertone.corenlp;

import dev.undertone.sentiment.NoOpinion;
import dev.undertone.sentiment.SentenceSentiment;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Judges the sentences of one message on some thread, while another one waits for it, and can take what is there so far. */
final class MessageTask implements Runnable {
    private final String message;
    private final SentenceCutter cutter;
    private final CachedJudge judge;
    private final CountDownLatch ended = new CountDownLatch(1);

    // What follows is guarded by this.
    private final List<SentenceSentiment> judged = new ArrayList<>();
    private @Nullable List<Sentence> sentences;
    private NoOpinion missing = NoOpinion.OUT_OF_TIME;
    private @Nullable Thread runner;
    private boolean stopped;

    MessageTask(String message, SentenceCutter cutter, CachedJudge judge) {
        this.message = message;
        this.cutter = cutter;
        this.judge = judge;
    }

    @Override
    public void run() {
        if (begin()) {
            try {
                judgeAll();
            } catch (RuntimeInterruptedException e) {
                // Stopped: what is missing is out of time.
            } catch (OutOfMemoryError e) {
                fail(NoOpinion.OUT_OF_MEMORY);
            } catch (RuntimeException | Error e) {
                fail(NoOpinion.FAILED);
            } finally {
                end();
            }
        }
    }

    /** Waits for the end. */
    void await(long nanoseconds) throws InterruptedException {
        boolean inTime = ended.await(Math.max(0, nanoseconds), TimeUnit.NANOSECONDS);
        if (!inTime) {
            stop();
        }
    }

    /** Asks the thread that runs this to end soon. */
    synchronized void stop() {
        stopped = true;
        if (runner != null) {
            runner.interrupt();
        }
    }

    /** Returns what is known by now; what is not judged has a reason. */
    synchronized List<SentenceSentiment> answer() {
        if (sentences == null) {
            return List.of(SentenceSentiment.without(0, message.length(), missing));
        }
        List<SentenceSentiment> answer = new ArrayList<>(judged);
        for (Sentence sentence : sentences.subList(judged.size(), sentences.size())) {
            answer.add(SentenceSentiment.without(sentence.begin(), sentence.end(), missing));
        }
        return List.copyOf(answer);
    }

    private void judgeAll() {
        List<Sentence> cut = cutter.cut(message);
        set(cut);
        for (Sentence sentence : cut) {
            if (!add(judge.judge(sentence))) {
                return;
            }
        }
    }

    private synchronized boolean begin() {
        if (!stopped) {
            runner = Thread.currentThread();
        }
        return !stopped;
    }

    private synchronized void set(List<Sentence> cut) {
        sentences = cut;
    }

    private synchronized boolean add(SentenceSentiment sentence) {
        if (!stopped) {
            judged.add(sentence);
        }
        return !stopped;
    }

    private synchronized void fail(NoOpinion reason) {
        missing = reason;
    }

    private void end() {
        synchronized (this) {
            runner = null;
            // The interruption was for this message, not for the next one on the thread.
            Thread.interrupted();
        }
        ended.countDown();
    }
}
