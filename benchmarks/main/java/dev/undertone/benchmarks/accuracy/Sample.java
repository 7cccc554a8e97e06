package dev.undertone.benchmarks.accuracy;

import dev.undertone.lab.labelled.LabelledMessage;
import dev.undertone.lab.labelled.LabelledSet;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Draws messages from a set, the same ones whenever it is asked. */
public final class Sample {
    private static final long SEED = 20_140_601;

    private Sample() {}

    /**
     * Returns a set of the same name with {@code size} messages, each equally likely, in the order of the set; the set itself if
     * it has no more than that.
     */
    public static LabelledSet of(LabelledSet set, int size) {
        List<LabelledMessage> all = set.messages();
        if (all.size() <= size) {
            return set;
        }
        SplittableRandom random = new SplittableRandom(SEED);
        List<LabelledMessage> drawn = new ArrayList<>(size);
        int open = size;
        for (int i = 0; i < all.size(); i++) {
            if (random.nextInt(all.size() - i) < open) {
                drawn.add(all.get(i));
                open--;
            }
        }
        return new LabelledSet(set.name(), drawn);
    }
}
