package dev.undertone.batch.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts turns in order by a key, as far as they are at most fifteen places off: holds sixteen back, and hands the first of them on
 * when another one comes. Turns with equal keys keep the order in which they came. For one thread.
 *
 * @param <T> what is put in order
 */
final class TurnOrder<T> {
    static final int MOST = 16;

    private final Consumer<T> next;
    private final List<Placed<T>> held = new ArrayList<>(4);
    private long last = Long.MIN_VALUE;
    private long handedOn = Long.MIN_VALUE;
    private long late;

    /** A turn and its key. */
    private record Placed<T>(T turn, long key) {}

    TurnOrder(Consumer<T> next) {
        this.next = next;
    }

    /** Takes a turn; one without a key stands behind the one that came before it. */
    void add(T turn, @Nullable Long key) {
        long place = key == null ? last : key;
        last = place;
        if (held.size() == MOST) {
            handOn();
        }
        late += place < handedOn ? 1 : 0;
        int at = held.size();
        while (at > 0 && held.get(at - 1).key() > place) {
            at--;
        }
        held.add(at, new Placed<>(turn, place));
    }

    private void handOn() {
        Placed<T> first = held.remove(0);
        handedOn = Math.max(handedOn, first.key());
        next.accept(first.turn());
    }

    /** Hands all turns on. */
    void finish() {
        while (!held.isEmpty()) {
            handOn();
        }
    }

    /** Returns how many turns came too late to stand where they belong. */
    long late() {
        return late;
    }
}
