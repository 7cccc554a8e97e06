package dev.undertone.internal.match;

import java.util.Arrays;

/** A growing list of ints, for building tables. */
final class IntList {
    private int[] items = new int[64];
    private int size;

    void add(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size++] = item;
    }

    int get(int index) {
        return items[index];
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
