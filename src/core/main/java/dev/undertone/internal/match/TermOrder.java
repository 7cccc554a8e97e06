package dev.undertone.internal.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Gives words new ids: the more rows a word stands in, the lower its id, so that the packed automaton is small, and the packed
 * tables may take ids for words. Immutable.
 */
final class TermOrder {
    /** By new id: the old one. */
    private final int[] oldIds;

    private final int[] newIds;

    private TermOrder(int[] oldIds) {
        this.oldIds = oldIds;
        newIds = new int[oldIds.length];
        for (int id = 0; id < oldIds.length; id++) {
            newIds[oldIds[id]] = id;
        }
    }

    /** Counts the words in rows, each of which has some spellings; words that stand in equally many keep their order. */
    static TermOrder of(int terms, List<List<Pattern>> rows) {
        int[] counts = new int[terms];
        int most = 0;
        for (List<Pattern> row : rows) {
            BitSet words = new BitSet();
            for (Pattern pattern : row) {
                for (int element : pattern.elements()) {
                    if (element >= 0) {
                        words.set(element);
                    }
                }
            }
            for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
                most = Math.max(most, ++counts[word]);
            }
        }
        IntList oldIds = new IntList();
        for (int count = most; count >= 0; count--) {
            for (int id = 0; id < terms; id++) {
                if (counts[id] == count) {
                    oldIds.add(id);
                }
            }
        }
        return new TermOrder(oldIds.toArray());
    }

    /** Returns the words with their new ids. */
    TermTable.Builder words(TermTable.Builder terms) {
        TermTable.Builder ordered = new TermTable.Builder();
        for (int id : oldIds) {
            ordered.intern(terms.text(id));
        }
        return ordered;
    }

    /** Returns ids as they are now; what is not an id (below 0) as it is. */
    int[] renumber(int[] ids) {
        int[] renumbered = ids.clone();
        for (int i = 0; i < ids.length; i++) {
            renumbered[i] = ids[i] < 0 ? ids[i] : newIds[ids[i]];
        }
        return renumbered;
    }

    /** Returns patterns with the ids as they are now. */
    List<Pattern> renumber(List<Pattern> patterns) {
        List<Pattern> renumbered = new ArrayList<>(patterns.size());
        for (Pattern pattern : patterns) {
            renumbered.add(new Pattern(renumber(pattern.elements())));
        }
        return renumbered;
    }

    /** Returns what stands at the place of each id; {@code byOldId} may end early. */
    List<int[]> rearrange(List<int[]> byOldId, int[] missing) {
        List<int[]> rearranged = new ArrayList<>(oldIds.length);
        for (int id : oldIds) {
            rearranged.add(id < byOldId.size() ? renumber(byOldId.get(id)) : missing);
        }
        return rearranged;
    }
}
