package dev.undertone.corenlp;

import java.lang.ref.WeakReference;
import java.util.EnumMap;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A judge that is loaded when it is first asked for, on a thread of its own, so that whoever asks can stop waiting. Thread-safe.
 * What failed to load is not tried again.
 */
final class LazyJudge {
    /** Holds on to neither judges nor class loaders. */
    private static final Map<ClassLoader, Map<Depth, WeakReference<LazyJudge>>> SHARED = new WeakHashMap<>();

    private final Supplier<SentenceJudge> source;
    private @Nullable CompletableFuture<SentenceJudge> loading;

    LazyJudge(Supplier<SentenceJudge> source) {
        this.source = source;
    }

    /** Returns the judge of a depth; as long as one is in use, all who ask get the same one, with its hundreds of megabytes. */
    static LazyJudge shared(Depth depth, ClassLoader models) {
        synchronized (SHARED) {
            Map<Depth, WeakReference<LazyJudge>> ofModels =
                    SHARED.computeIfAbsent(models, key -> new EnumMap<>(Depth.class));
            WeakReference<LazyJudge> reference = ofModels.get(depth);
            LazyJudge known = reference == null ? null : reference.get();
            if (known != null && !known.hasFailed()) {
                return known;
            }
            LazyJudge fresh = new LazyJudge(() -> LoadedJudge.of(depth, new ModelFiles(models)));
            ofModels.put(depth, new WeakReference<>(fresh));
            return fresh;
        }
    }

    /** Returns the judge when it is loaded within so many nanoseconds. */
    SentenceJudge get(long nanoseconds) throws TimeoutException, InterruptedException, ExecutionException {
        return loading().get(Math.max(0, nanoseconds), TimeUnit.NANOSECONDS);
    }

    private synchronized boolean hasFailed() {
        return loading != null && loading.isCompletedExceptionally();
    }

    private synchronized CompletableFuture<SentenceJudge> loading() {
        CompletableFuture<SentenceJudge> started = loading;
        if (started == null) {
            started = CompletableFuture.supplyAsync(
                    source,
                    task -> Workers.thread(task, "undertone-corenlp-load").start());
            loading = started;
        }
        return started;
    }
}
