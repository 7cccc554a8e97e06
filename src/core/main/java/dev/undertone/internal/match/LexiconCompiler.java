package dev.undertone.internal.match;

import dev.undertone.internal.text.EmoticonTrie;
import dev.undertone.internal.text.NormalisedText;
import dev.undertone.internal.text.Normaliser;
import dev.undertone.internal.text.TokenClass;
import dev.undertone.lexicon.Lexicon;
import dev.undertone.lexicon.LexiconEntry;
import dev.undertone.lexicon.LexiconFormatException;
import dev.undertone.lexicon.LexiconProblem;
import dev.undertone.lexicon.QuantityEntry;
import dev.undertone.lexicon.ShifterEntry;
import dev.undertone.lexicon.ShifterKind;
import dev.undertone.lexicon.SpellingEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Compiles the tables of a lexicon: words to ids, terms to patterns, patterns to the automaton. */
final class LexiconCompiler {
    private static final int[] ITSELF = {};

    private final Lexicon lexicon;
    private final TermTable.Builder terms = new TermTable.Builder();
    private final List<String> emoticonTexts = new ArrayList<>();
    private final IntList emoticonTerms = new IntList();
    private final List<LexiconProblem> problems = new ArrayList<>();

    LexiconCompiler(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    CompiledLexicon compile() {
        List<int[]> replacements = spellings();
        for (QuantityEntry quantity : lexicon.quantities()) {
            terms.intern(normalised(quantity.word()));
        }
        for (String word : lexicon.functionWords()) {
            terms.intern(normalised(word));
        }
        PatternParser parser = new PatternParser(terms, replacements);
        for (SpellingEntry spelling : lexicon.spellings()) {
            if (!parser.isOneWord(spelling.variant())) {
                problems.add(new LexiconProblem(
                        spelling.file(), spelling.line(), 1, spelling.variant(), "a variant must be one word"));
            }
        }
        List<List<Pattern>> cuePatterns = new ArrayList<>();
        for (LexiconEntry entry : lexicon.entries()) {
            cuePatterns.add(
                    entry.literal()
                            ? List.of(emoticon(entry))
                            : patterns(parser, entry.spellings(), entry.file(), entry.line()));
        }
        List<List<Pattern>> shifterPatterns = new ArrayList<>();
        for (ShifterEntry entry : lexicon.shifters()) {
            shifterPatterns.add(patterns(parser, entry.spellings(), entry.file(), entry.line()));
        }
        if (!problems.isEmpty()) {
            throw new LexiconFormatException(problems);
        }
        List<List<Pattern>> rows = new ArrayList<>(cuePatterns);
        rows.addAll(shifterPatterns);
        TermOrder order = TermOrder.of(terms.size(), rows);
        AutomatonBuilder automaton = new AutomatonBuilder(terms.size(), TokenClass.COUNT);
        for (int i = 0; i < cuePatterns.size(); i++) {
            for (Pattern pattern : order.renumber(cuePatterns.get(i))) {
                automaton.add(pattern, i, false);
            }
        }
        for (int i = 0; i < shifterPatterns.size(); i++) {
            boolean marker = isMarker(lexicon.shifters().get(i).kind());
            for (Pattern pattern : order.renumber(shifterPatterns.get(i))) {
                automaton.add(pattern, -1 - i, marker);
            }
        }
        return new CompiledLexicon(lexicon, vocabulary(replacements, order), automaton);
    }

    /** Tells whether shifters of a kind mark clauses and messages, so that they do not compete with cues for words. */
    private static boolean isMarker(ShifterKind kind) {
        return switch (kind) {
            case IRREALIS, RESOLVED, REQUEST, IRONY -> true;
            case NEGATOR, INTENSIFIER, DOWNTONER, CONTRAST -> false;
        };
    }

    private List<int[]> spellings() {
        List<int[]> replacements = new ArrayList<>();
        for (SpellingEntry spelling : lexicon.spellings()) {
            int variant = terms.intern(normalised(spelling.variant()));
            while (replacements.size() <= variant) {
                replacements.add(ITSELF);
            }
            List<String> words = spelling.words();
            int[] ids = new int[words.size()];
            for (int w = 0; w < ids.length; w++) {
                ids[w] = terms.intern(normalised(words.get(w)));
            }
            while (replacements.size() < terms.size()) {
                replacements.add(ITSELF);
            }
            replacements.set(variant, ids);
        }
        return replacements;
    }

    private List<Pattern> patterns(PatternParser parser, List<String> spellings, String file, int line) {
        List<Pattern> patterns = new ArrayList<>(spellings.size());
        for (String spelling : spellings) {
            String complaint = parser.parse(spelling);
            if (complaint.isEmpty()) {
                patterns.add(parser.pattern());
            } else {
                problems.add(new LexiconProblem(file, line, 1, spelling, complaint));
            }
        }
        return patterns;
    }

    private Pattern emoticon(LexiconEntry entry) {
        String text = normalised(entry.term());
        int known = emoticonTexts.indexOf(text);
        if (known >= 0) {
            return new Pattern(emoticonTerms.get(known));
        }
        // the term keeps its case in the trie; in the table it gets a name that no word can have
        int id = terms.intern(" " + text + " " + emoticonTexts.size());
        emoticonTexts.add(text);
        emoticonTerms.add(id);
        return new Pattern(id);
    }

    private Vocabulary vocabulary(List<int[]> replacements, TermOrder order) {
        TermTable.Builder ordered = order.words(terms);
        TreeMap<Integer, int[]> replaced = new TreeMap<>();
        List<int[]> replacement = order.rearrange(replacements, ITSELF);
        for (int i = 0; i < replacement.size(); i++) {
            if (replacement.get(i).length > 0) {
                replaced.put(i, replacement.get(i));
            }
        }
        TreeMap<Integer, QuantityEntry> quantities = new TreeMap<>();
        for (QuantityEntry quantity : lexicon.quantities()) {
            quantities.put(ordered.find(normalised(quantity.word())), quantity);
        }
        byte[] marks = new byte[ordered.size()];
        for (String word : lexicon.functionWords()) {
            marks[ordered.find(normalised(word))] |= Vocabulary.FUNCTION_WORD;
        }
        for (String name : lexicon.names()) {
            int term = ordered.find(normalised(name));
            if (term >= 0) {
                marks[term] |= Vocabulary.NAME;
            }
        }
        return Vocabulary.of(ordered.build(), emoticons(order), marks, replaced, quantities);
    }

    private EmoticonTrie emoticons(TermOrder order) {
        EmoticonTrie.Builder emoticons = new EmoticonTrie.Builder();
        int[] ids = order.renumber(emoticonTerms.toArray());
        for (int i = 0; i < ids.length; i++) {
            emoticons.add(emoticonTexts.get(i), ids[i]);
        }
        return emoticons.build();
    }

    private static String normalised(String text) {
        NormalisedText normalised = new NormalisedText();
        new Normaliser().normalise(text.toCharArray(), 0, text.length(), normalised);
        return new String(normalised.chars(), 0, normalised.length());
    }
}
