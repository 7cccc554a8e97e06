package dev.undertone.conversation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * All turns as they came: the first eight as they are, the rest as a {@link Fold}, and the fingerprints of the last eight.
 *
 * <p>A turn is a duplicate when one of the eight turns before it, duplicates among them, has its fingerprint. That depends on
 * eight turns only, and those at the beginning are kept: so what precedes can still find them to be duplicates, and
 * {@link #absorb} is exact.
 */
final class Heard {
    static final int REACH = 8;

    final Scale scale;
    int received;
    Turn[] head;
    final long[] fingerprints;
    /** What the turns behind the head come to; null while there are none, to spare room. */
    @Nullable
    Fold rest;

    Heard(Scale scale) {
        this.scale = scale;
        head = new Turn[2];
        fingerprints = new long[REACH];
    }

    /** Takes a turn; returns whether it is new. */
    boolean add(Turn turn) {
        boolean isNew = !isKnown(turn.fingerprint());
        if (received < REACH) {
            if (received == head.length) {
                head = Arrays.copyOf(head, REACH);
            }
            head[received] = turn;
        } else {
            add(restOrNew(), turn, isNew);
        }
        fingerprints[received % REACH] = turn.fingerprint();
        received++;
        return isNew;
    }

    private Fold restOrNew() {
        Fold fold = rest;
        if (fold == null) {
            fold = new Fold(scale);
            rest = fold;
        }
        return fold;
    }

    private static void add(Fold fold, Turn turn, boolean isNew) {
        if (isNew) {
            fold.add(turn);
        } else {
            fold.duplicates++;
        }
    }

    private boolean isKnown(long fingerprint) {
        if (fingerprint != 0) {
            for (long known : fingerprints) {
                if (known == fingerprint) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tells whether one of the first turns is a duplicate of one before it. */
    private boolean isKnown(int place) {
        long fingerprint = head[place].fingerprint();
        for (int i = 0; i < place; i++) {
            if (fingerprint != 0 && head[i].fingerprint() == fingerprint) {
                return true;
            }
        }
        return false;
    }

    int headSize() {
        return Math.min(received, REACH);
    }

    /** Takes up what follows; that is left as it is. */
    void absorb(Heard next) {
        for (int i = 0; i < next.headSize(); i++) {
            add(next.head[i]);
        }
        Fold nextRest = next.rest;
        if (nextRest != null) {
            restOrNew().absorb(nextRest);
            int more = next.received - REACH;
            for (int i = 0; i < REACH; i++) {
                fingerprints[(received + more + i) % REACH] = next.fingerprints[(next.received + i) % REACH];
            }
            received += more;
        }
    }

    /** Returns what all turns come to. */
    Fold whole() {
        Fold whole = new Fold(scale);
        for (int i = 0; i < headSize(); i++) {
            add(whole, head[i], !isKnown(i));
        }
        Fold behind = rest;
        if (behind != null) {
            whole.absorb(behind);
        }
        return whole;
    }

    Heard copy() {
        Heard copy = new Heard(scale);
        copy.received = received;
        copy.head = head.clone();
        System.arraycopy(fingerprints, 0, copy.fingerprints, 0, REACH);
        Fold behind = rest;
        copy.rest = behind == null ? null : behind.copy();
        return copy;
    }
}
