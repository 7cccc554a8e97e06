package dev.undertone.lab.suggest;

import dev.undertone.Word;
import dev.undertone.lexicon.Lexicon;
import dev.undertone.lexicon.ShifterEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of all messages, numbered from 0, and how they are written. */
final class Lexis {
    /** Fewer places inside a sentence do not tell how a word is written. */
    private static final int FEWEST_PLACES = 3;
    /** Fewer places do not tell that a word never ends a sentence. */
    private static final int ENOUGH_PLACES = 50;
    /** A word that ends a sentence in a smaller share of its places leads on to the next. */
    private static final double LEADS_ON = 0.03;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> forms = new ArrayList<>();
    private final Set<String> faint = new HashSet<>();
    private final Set<String> identities;
    private int[] places = new int[1024];
    private int[] inside = new int[1024];
    private int[] asName = new int[1024];
    private int[] inCapitals = new int[1024];
    private int[] asTag = new int[1024];
    private int[] last = new int[1024];
    private boolean[] quantity = new boolean[1024];
    private boolean[] pictured = new boolean[1024];

    Lexis(Lexicon lexicon) {
        faint.addAll(lexicon.functionWords());
        for (ShifterEntry shifter : lexicon.shifters()) {
            for (String spelling : shifter.spellings()) {
                if (spelling.indexOf(' ') < 0) {
                    faint.add(spelling);
                }
            }
        }
        identities = lexicon.identities();
    }

    int size() {
        return forms.size();
    }

    String form(int word) {
        return forms.get(word);
    }

    /**
     * Returns the number of a word, and notes one place of it.
     *
     * @param word the word
     * @param spelling how it is written there
     * @param isLast whether a sentence, or what a term can reach, ends with it
     */
    int note(Word word, Spelling spelling, boolean isLast) {
        Integer known = numbers.putIfAbsent(word.form(), forms.size());
        int number = known == null ? forms.size() : known;
        if (known == null) {
            forms.add(word.form());
            ensureRoom(number);
        }
        quantity[number] |= word.kind() == Word.Kind.QUANTITY;
        pictured[number] |= word.kind() == Word.Kind.EMOJI;
        places[number]++;
        last[number] += isLast ? 1 : 0;
        switch (spelling) {
            case SMALL -> inside[number]++;
            case NAME -> {
                inside[number]++;
                asName[number]++;
            }
            case CAPITALS -> {
                inside[number]++;
                inCapitals[number]++;
            }
            case TAG -> asTag[number]++;
            case UNTOLD -> {}
        }
        return number;
    }

    private void ensureRoom(int number) {
        if (number == places.length) {
            int capacity = number * 2;
            places = Arrays.copyOf(places, capacity);
            inside = Arrays.copyOf(inside, capacity);
            asName = Arrays.copyOf(asName, capacity);
            inCapitals = Arrays.copyOf(inCapitals, capacity);
            asTag = Arrays.copyOf(asTag, capacity);
            last = Arrays.copyOf(last, capacity);
            quantity = Arrays.copyOf(quantity, capacity);
            pictured = Arrays.copyOf(pictured, capacity);
        }
    }

    /**
     * Tells whether a word says little by itself: one of the commonest of the language, one that only shifts others, or a single
     * letter.
     */
    boolean isFaint(int word) {
        String form = form(word);
        return faint.contains(form) || (form.length() == 1 && Character.isLetter(form.charAt(0)));
    }

    /** Tells whether a faint word hardly ever ends a sentence, as "the", "of" and "and": what ends with it is cut off. */
    boolean leadsOn(int word) {
        return isFaint(word) && places[word] >= ENOUGH_PLACES && last[word] < LEADS_ON * places[word];
    }

    boolean isIdentity(int word) {
        return identities.contains(form(word));
    }

    /** Tells whether a word is a quantity, written as its class or as a word. */
    boolean isQuantity(int word) {
        return quantity[word];
    }

    /** Tells whether a word has a digit in it and is no class. */
    boolean isCode(int word) {
        return !form(word).startsWith("<") && form(word).chars().anyMatch(Character::isDigit);
    }

    boolean isEmoji(int word) {
        return pictured[word];
    }

    /**
     * Tells whether a word is a name: written with a capital, or all in capitals, in most places inside sentences. Not the common
     * words ("I"), and not days ("Monday").
     */
    boolean isName(int word) {
        int capital = asName[word] + inCapitals[word];
        return !isFaint(word) && !quantity[word] && inside[word] >= FEWEST_PLACES && capital * 2 > inside[word];
    }

    /** Tells whether a word mostly stands as a hashtag. */
    boolean isTag(int word) {
        return asTag[word] * 2 > places[word];
    }

    /** How a word is written in one place. */
    enum Spelling {
        /** In small letters, inside a sentence. */
        SMALL,
        /** With a capital, inside a sentence. */
        NAME,
        /** All in capitals, inside a sentence. */
        CAPITALS,
        /** As a hashtag. */
        TAG,
        /** Where capitals tell nothing: at the beginning, in a title, in a shout. */
        UNTOLD
    }
}
