package dev.undertone.internal.match;

import dev.undertone.internal.text.EmoticonTrie;
import dev.undertone.lexicon.QuantityEntry;

/** What a lexicon knows of single words, by term id. Immutable. */
final class Vocabulary {
    /** Marks the commonest words of the language. */
    static final byte FUNCTION_WORD = 1;
    /** Marks words that are also names of people. */
    static final byte NAME = 2;

    private static final byte QUANTITY = 4;
    private static final byte REPLACED = 8;
    private static final byte ARTICLE = 16;

    final TermTable terms;
    final EmoticonTrie emoticons;
    /** The emoticons and their terms, by which the trie is built. */
    private final Names emoticonTexts;

    private final int[] emoticonTerms;
    private final int[] replacementStart;
    private final int[] replacements;
    /** {@link QuantityEntry.Kind} + 1, or 0. */
    private final byte[] quantityKind;

    private final double[] quantityValue;
    private final byte[] marks;
    /** What there is to know of a term beside its id, mostly nothing: the marks, and whether it is a quantity or replaced. */
    private final byte[] traits;

    private final boolean hasFunctionWords;

    Vocabulary(
            TermTable terms,
            Names emoticonTexts,
            int[] emoticonTerms,
            int[] replacementStart,
            int[] replacements,
            byte[] quantityKind,
            double[] quantityValue,
            byte[] marks) {
        this.terms = terms;
        this.emoticonTexts = emoticonTexts;
        this.emoticonTerms = emoticonTerms;
        this.replacementStart = replacementStart;
        this.replacements = replacements;
        this.quantityKind = quantityKind;
        this.quantityValue = quantityValue;
        this.marks = marks;
        traits = marks.clone();
        int functionWords = 0;
        for (int term = 0; term < traits.length; term++) {
            functionWords |= marks[term] & FUNCTION_WORD;
            traits[term] |= quantityKind[term] == 0 ? 0 : QUANTITY;
            traits[term] |= quantityKind[term] == QuantityEntry.Kind.ARTICLE.ordinal() + 1 ? ARTICLE : 0;
            traits[term] |= replacementStart[term] == replacementStart[term + 1] ? 0 : REPLACED;
        }
        hasFunctionWords = functionWords != 0;
        emoticons = new EmoticonTrie();
        for (int i = 0; i < emoticonTerms.length; i++) {
            emoticons.add(emoticonTexts.get(i), emoticonTerms[i]);
        }
    }

    static Vocabulary unpack(Unpacker packed) {
        return new Vocabulary(
                new TermTable(packed),
                new Names(packed),
                packed.ints(),
                packed.ints(),
                packed.ints(),
                packed.bytes(),
                packed.doubles(),
                packed.bytes());
    }

    void pack(Packer packer) {
        terms.pack(packer);
        emoticonTexts.pack(packer);
        packer.ints(emoticonTerms);
        packer.ints(replacementStart);
        packer.ints(replacements);
        packer.bytes(quantityKind);
        packer.doubles(quantityValue);
        packer.bytes(marks);
    }

    /** Returns where the terms begin that a spelling variant stands for. */
    int replacementsFrom(int term) {
        return replacementStart[term];
    }

    /** Returns where they end; the same as the beginning when the term stands for itself. */
    int replacementsTo(int term) {
        return replacementStart[term + 1];
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
        return term >= 0 && (traits[term] & QUANTITY) != 0;
    }

    /** Tells whether a term may make a quantity of what stands around it; an article alone does not. */
    boolean makesQuantity(int term) {
        return term >= 0 && (traits[term] & (QUANTITY | ARTICLE)) == QUANTITY;
    }

    boolean isQuantity(int term, QuantityEntry.Kind kind) {
        return term >= 0 && quantityKind[term] == kind.ordinal() + 1;
    }

    double quantityValue(int term) {
        return quantityValue[term];
    }
}
