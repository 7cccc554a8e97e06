package dev.undertone.batch.conversation;

import dev.undertone.conversation.Turn;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts turns in order by a key, as far as they are at most fifteen places off: holds sixteen back, and hands the first of them on
 * when another one comes. Turns with equal keys keep the order in which they came. For one thread.
 */
final class TurnOrder {
    static final int MOST = 16;

    private final Consumer<Turn> next;
    private @Nullable Turn[] turns = new Turn[4];
    private long[] keys = new long[4];
    private int size;
    private long last = Long.MIN_VALUE;

    TurnOrder(Consumer<Turn> next) {
        this.next = next;
    }

    /** Takes a turn; one without a key stands behind the one that came before it. */
    void add(Turn turn, @Nullable Long key) {
        long place = key == null ? last : key;
        last = place;
        if (size == MOST) {
            handOn();
        }
        if (size == keys.length) {
            turns = Arrays.copyOf(turns, size * 2);
            keys = Arrays.copyOf(keys, size * 2);
        }
        int at = size;
        while (at > 0 && keys[at - 1] > place) {
            at--;
        }
        System.arraycopy(turns, at, turns, at + 1, size - at);
        System.arraycopy(keys, at, keys, at + 1, size - at);
        turns[at] = turn;
        keys[at] = place;
        size++;
    }

    private void handOn() {
        Turn first = turns[0];
        size--;
        System.arraycopy(turns, 1, turns, 0, size);
        System.arraycopy(keys, 1, keys, 0, size);
        turns[size] = null;
        if (first != null) {
            next.accept(first);
        }
    }

    /** Hands all turns on. */
    void finish() {
        while (size > 0) {
            handOn();
        }
    }
}
