package dev.undertone.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Collects what is wrong with a lexicon, so that one reading names everything. */
final class Problems {
    private final List<LexiconProblem> found = new ArrayList<>();

    void add(String file, int line, int column, String value, String rule) {
        found.add(new LexiconProblem(file, line, column, value, rule));
    }

    void add(TableRow row, int column, String value, String rule) {
        add(row.file(), row.line(), column, value, rule);
    }

    int count() {
        return found.size();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new LexiconFormatException(found);
        }
    }

    /** Returns a hint at the known name closest to {@code name}, or an empty string when none is close. */
    static String didYouMean(String name, Iterable<String> known) {
        LevenshteinDistance distance = new LevenshteinDistance(2);
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            int away = distance.apply(name, candidate);
            if (away >= 0 && away < least) {
                least = away;
                best = candidate;
            }
        }
        return best.isEmpty() ? "" : ", did you mean " + best + "?";
    }
}
