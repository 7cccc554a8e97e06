package dev.undertone.benchmarks.accuracy;

import dev.undertone.lab.evaluate.ScoredSet;
import dev.undertone.lab.labelled.LabelledMessage;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A peer's verdicts on a set. Only messages that somebody judged in a dimension that the peer speaks of are given to it; the
 * others count nowhere.
 *
 * @param scores its scores
 * @param labels 1 where it gave the label, 0 where it did not
 * @param pace how many messages were given to the peer, and how long that took
 */
record Scoring(ScoredSet scores, ScoredSet labels, Pace pace) {
    /** How many messages a thread takes at a time. */
    private static final int PORTION = 64;

    private static final double BETWEEN_LABELS = 0.5;

    /**
     * Lets a peer score a set.
     *
     * @throws IllegalStateException if the peer fails on a message; its id is named, not its text
     */
    static Scoring of(Peer peer, LabelledSet set, int threads) {
        Peer facing = peer.facing(set);
        Map<Dimension, double[]> scores = new HashMap<>();
        Map<Dimension, double[]> labels = new HashMap<>();
        Map<Dimension, Double> thresholds = new HashMap<>();
        for (Dimension dimension : facing.dimensions()) {
            scores.put(dimension, new double[set.messages().size()]);
            labels.put(dimension, new double[set.messages().size()]);
            thresholds.put(dimension, BETWEEN_LABELS);
        }
        List<Integer> judged = new ArrayList<>();
        for (int i = 0; i < set.messages().size(); i++) {
            if (!Collections.disjoint(set.messages().get(i).labels().keySet(), facing.dimensions())) {
                judged.add(i);
            }
        }
        long start = System.nanoTime();
        inPortions(
                judged,
                threads,
                i -> judge(facing, set, i).forEach((dimension, verdict) -> {
                    Objects.requireNonNull(scores.get(dimension))[i] = verdict.score();
                    Objects.requireNonNull(labels.get(dimension))[i] = verdict.label() ? 1 : 0;
                }));
        Pace pace = new Pace(judged.size(), (System.nanoTime() - start) / 1e9);
        return new Scoring(ScoredSet.of(set, thresholds, scores), ScoredSet.of(set, thresholds, labels), pace);
    }

    private static Map<Dimension, Verdict> judge(Peer peer, LabelledSet set, int i) {
        LabelledMessage message = set.messages().get(i);
        try {
            return peer.judge(message.text());
        } catch (RuntimeException e) {
            // Without its words: they may quote the message.
            IllegalStateException failure = new IllegalStateException(peer.name() + " failed on message " + message.id()
                    + " of " + set.name() + ": " + e.getClass().getName());
            failure.setStackTrace(e.getStackTrace());
            throw failure;
        }
    }

    private interface Task {
        void on(int i);
    }

    private static void inPortions(List<Integer> all, int threads, Task task) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> portions = new ArrayList<>();
            for (int begin = 0; begin < all.size(); begin += PORTION) {
                List<Integer> portion = all.subList(begin, Math.min(begin + PORTION, all.size()));
                portions.add(pool.submit(() -> portion.forEach(task::on)));
            }
            for (Future<?> portion : portions) {
                portion.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IllegalStateException failure) {
                throw failure;
            }
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }
}
