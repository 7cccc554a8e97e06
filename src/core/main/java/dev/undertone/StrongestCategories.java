package dev.undertone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Ranks categories by the sum of the contributions of their cues, the largest first, equal ones by name. Sums of contributions
 * are exact, so the order in which cues are added does not matter. Not thread-safe.
 */
final class StrongestCategories {
    private final List<String> names = new ArrayList<>();
    private double[] sums = new double[4];

    void add(String category, double contribution) {
        int at = names.indexOf(category);
        if (at < 0) {
            at = names.size();
            names.add(category);
            if (at == sums.length) {
                sums = Arrays.copyOf(sums, at * 2);
            }
            sums[at] = 0;
        }
        sums[at] += contribution;
    }

    /** Returns the names of those whose sum is positive, at most {@code most}. */
    List<String> first(int most) {
        List<String> first = new ArrayList<>();
        boolean[] taken = new boolean[names.size()];
        while (first.size() < most) {
            int best = -1;
            for (int i = 0; i < taken.length; i++) {
                if (!taken[i] && sums[i] > 0 && (best < 0 || isBefore(i, best))) {
                    best = i;
                }
            }
            if (best < 0) {
                break;
            }
            taken[best] = true;
            first.add(names.get(best));
        }
        return List.copyOf(first);
    }

    private boolean isBefore(int one, int other) {
        return sums[one] > sums[other]
                || (sums[one] == sums[other] && names.get(one).compareTo(names.get(other)) < 0);
    }
}
