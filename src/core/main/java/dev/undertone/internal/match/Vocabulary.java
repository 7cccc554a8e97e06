package dev.undertone.internal.match;

import dev.undertone.internal.text.EmoticonTrie;
import dev.undertone.lexicon.QuantityEntry;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;

/** What a lexicon knows of single words, by term id. Immutable. */
final class Vocabulary {
    /** Marks the commonest words of the language. */
    static final byte FUNCTION_WORD = 1;
    /** Marks words that are also names of people. */
    static final byte NAME = 2;

    private static final byte REPLACED = 4;
    /** The traits above it are those of a quantity: one more than the number of its kind. */
    private static final int BELOW_KIND = 3;

    final TermTable terms;
    final EmoticonTrie emoticons;
    /** By term: what there is to know of it beside its id, mostly nothing. */
    private final byte[] traits;
    /** The terms that stand for others, ascending, where those begin, and the others themselves. */
    private final int[] replaced;

    private final int[] replacementStart;
    private final int[] replacements;
    /** The terms that are quantities or parts of some, ascending. */
    private final int[] quantities;

    private final double[] quantityValue;
    private final boolean hasFunctionWords;

    private Vocabulary(
            TermTable terms,
            EmoticonTrie emoticons,
            byte[] traits,
            int[] replaced,
            int[] replacementStart,
            int[] replacements,
            int[] quantities,
            double[] quantityValue,
            boolean hasFunctionWords) {
        this.terms = terms;
        this.emoticons = emoticons;
        this.traits = traits;
        this.replaced = replaced;
        this.replacementStart = replacementStart;
        this.replacements = replacements;
        this.quantities = quantities;
        this.quantityValue = quantityValue;
        this.hasFunctionWords = hasFunctionWords;
    }

    /**
     * Puts a vocabulary together.
     *
     * @param marks by term: {@link #FUNCTION_WORD}, {@link #NAME}
     * @param replacements by term that stands for others: those
     * @param quantities by term that is a quantity or a part of one: what it says
     */
    static Vocabulary of(
            TermTable terms,
            EmoticonTrie emoticons,
            byte[] marks,
            SortedMap<Integer, int[]> replacements,
            SortedMap<Integer, QuantityEntry> quantities) {
        byte[] traits = marks.clone();
        int functionWords = 0;
        for (byte mark : marks) {
            functionWords |= mark & FUNCTION_WORD;
        }
        int[] replaced = new int[replacements.size()];
        int[] start = new int[replaced.length + 1];
        IntList flat = new IntList();
        int at = 0;
        for (Map.Entry<Integer, int[]> entry : replacements.entrySet()) {
            traits[entry.getKey()] |= REPLACED;
            replaced[at] = entry.getKey();
            for (int term : entry.getValue()) {
                flat.add(term);
            }
            start[++at] = flat.size();
        }
        int[] quantityTerms = new int[quantities.size()];
        double[] values = new double[quantityTerms.length];
        at = 0;
        for (Map.Entry<Integer, QuantityEntry> entry : quantities.entrySet()) {
            traits[entry.getKey()] |= traitsOf(entry.getValue().kind());
            quantityTerms[at] = entry.getKey();
            values[at++] = entry.getValue().value();
        }
        return new Vocabulary(
                terms, emoticons, traits, replaced, start, flat.toArray(), quantityTerms, values, functionWords != 0);
    }

    private static byte traitsOf(QuantityEntry.Kind kind) {
        return (byte) ((kind.ordinal() + 1) << BELOW_KIND);
    }

    static Vocabulary unpack(byte[] words, Unpacker packed) {
        return new Vocabulary(
                TermTable.unpack(words, packed),
                new EmoticonTrie(packed.ints(), packed.ints(), packed.chars(), packed.ints()),
                packed.bytes(),
                packed.ints(),
                packed.ints(),
                packed.ints(),
                packed.ints(),
                packed.doubles(),
                packed.oneInt() != 0);
    }

    void pack(Packer packer) {
        terms.pack(packer);
        packer.ints(emoticons.child());
        packer.ints(emoticons.sibling());
        packer.chars(emoticons.label());
        packer.ints(emoticons.term());
        packer.bytes(traits);
        packer.ints(replaced);
        packer.ints(replacementStart);
        packer.ints(replacements);
        packer.ints(quantities);
        packer.doubles(quantityValue);
        packer.ints(hasFunctionWords ? 1 : 0);
    }

    /** Returns the place of a term among those that stand for others; below 0 when it stands for itself. */
    int replaced(int term) {
        return term >= 0 && (traits[term] & REPLACED) != 0 ? Arrays.binarySearch(replaced, term) : -1;
    }

    /** Returns where the terms begin for which the one at a place stands. */
    int replacementsFrom(int place) {
        return replacementStart[place];
    }

    /** Returns where they end. */
    int replacementsTo(int place) {
        return replacementStart[place + 1];
    }

    int replacement(int index) {
        return replacements[index];
    }

    boolean hasFunctionWords() {
        return hasFunctionWords;
    }

    boolean isFunctionWord(int term) {
        return (traits[term] & FUNCTION_WORD) != 0;
    }

    /** Tells whether a term stands for itself, and is not a name of people as well. */
    boolean isPlain(int term) {
        return (traits[term] & (NAME | REPLACED)) == 0;
    }

    boolean isName(int term) {
        return (traits[term] & NAME) != 0;
    }

    boolean isQuantity(int term) {
        return term >= 0 && traits[term] >>> BELOW_KIND != 0;
    }

    /** Tells whether a term may make a quantity of what stands around it; an article alone does not. */
    boolean makesQuantity(int term) {
        return isQuantity(term) && !isQuantity(term, QuantityEntry.Kind.ARTICLE);
    }

    boolean isQuantity(int term, QuantityEntry.Kind kind) {
        return term >= 0 && traits[term] >>> BELOW_KIND == kind.ordinal() + 1;
    }

    /** Returns how much a quantity, or a part of one, amounts to. */
    double quantityValue(int term) {
        return isQuantity(term) ? quantityValue[Arrays.binarySearch(quantities, term)] : 0;
    }
}
