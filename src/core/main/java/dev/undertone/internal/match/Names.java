package dev.undertone.internal.match;

import java.util.List;

/** Strings that only an explanation needs, kept in one text and cut out when asked for. Immutable. */
final class Names {
    private final String text;
    private final int[] starts;

    Names(List<String> names) {
        StringBuilder all = new StringBuilder();
        starts = new int[names.size() + 1];
        for (int i = 0; i < names.size(); i++) {
            all.append(names.get(i));
            starts[i + 1] = all.length();
        }
        text = all.toString();
    }

    Names(Unpacker packed) {
        text = packed.string();
        starts = packed.ints();
    }

    void pack(Packer packer) {
        packer.string(text);
        packer.ints(starts);
    }

    String get(int index) {
        return text.substring(starts[index], starts[index + 1]);
    }
}
