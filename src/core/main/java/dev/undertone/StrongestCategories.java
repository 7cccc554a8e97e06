package dev.undertone;

import java.util.Arrays;
import java.util.List;

/**
 * Ranks categories by the sum of the contributions of their cues, the largest first, equal ones by name. Sums of contributions
 * are exact, so the order in which cues are added does not matter. Reused from message to message; not thread-safe.
 */
final class StrongestCategories {
    private String[] names = new String[8];
    private double[] sums = new double[8];
    private int size;

    void add(String category, double contribution) {
        int at = 0;
        while (at < size && !names[at].equals(category)) {
            at++;
        }
        if (at == size) {
            open(category);
        }
        sums[at] += contribution;
    }

    private void open(String category) {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            sums = Arrays.copyOf(sums, size * 2);
        }
        names[size] = category;
        sums[size] = 0;
        size++;
    }

    /** Returns the names of those whose sum is positive, at most {@code most}, and forgets all that was added. */
    List<String> take(int most) {
        String[] first = new String[Math.max(0, Math.min(most, size))];
        int taken = 0;
        for (int best = best(); taken < first.length && best >= 0; best = best()) {
            first[taken++] = names[best];
            sums[best] = 0;
        }
        size = 0;
        return List.of(taken == first.length ? first : Arrays.copyOf(first, taken));
    }

    /** Returns the place of the first one to name, or -1 when no sum is positive. */
    private int best() {
        int best = -1;
        for (int i = 0; i < size; i++) {
            if (sums[i] > 0 && (best < 0 || isBefore(i, best))) {
                best = i;
            }
        }
        return best;
    }

    private boolean isBefore(int one, int other) {
        return sums[one] > sums[other] || (sums[one] == sums[other] && names[one].compareTo(names[other]) < 0);
    }
}
