package dev.undertone.internal.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Strings that only an explanation needs, kept in one text and cut out when first asked for. Immutable for its users. */
final class Names {
    private final String text;
    private final int[] starts;
    /** Threads that need the same one at the same time cut it out each; it is immutable. */
    private final @Nullable String[] cut;

    Names(List<String> names) {
        StringBuilder all = new StringBuilder();
        starts = new int[names.size() + 1];
        for (int i = 0; i < names.size(); i++) {
            all.append(names.get(i));
            starts[i + 1] = all.length();
        }
        text = all.toString();
        cut = new String[names.size()];
    }

    Names(Unpacker packed) {
        text = packed.string();
        starts = packed.ints();
        cut = new String[starts.length - 1];
    }

    void pack(Packer packer) {
        packer.string(text);
        packer.ints(starts);
    }

    String get(int index) {
        String name = cut[index];
        if (name == null) {
            name = text.substring(starts[index], starts[index + 1]);
            cut[index] = name;
        }
        return name;
    }

    /** Returns the place of a name, or -1 when it is not among them. */
    int indexOf(String name) {
        int index = starts.length - 2;
        while (index >= 0 && !get(index).equals(name)) {
            index--;
        }
        return index;
    }
}
