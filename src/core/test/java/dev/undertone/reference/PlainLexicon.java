package dev.undertone.reference;

import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.DimensionSettings;
import dev.undertone.lexicon.Lexicon;
import dev.undertone.lexicon.LexiconEntry;
import dev.undertone.lexicon.QuantityEntry;
import dev.undertone.lexicon.ShifterEntry;
import dev.undertone.lexicon.ShifterKind;
import dev.undertone.lexicon.SpellingEntry;
import dev.undertone.reference.PlainToken.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the tables of a lexicon say, in maps. */
final class PlainLexicon {
    private static final Pattern IN_ANGLES = Pattern.compile("<[^>]*>");

    final List<DimensionSettings> settings;
    final List<Dimension> dimensions;
    /** The category of which requests speak: thanks; empty when they speak of all. */
    final String courtesyCategory;

    private final Set<String> words = new HashSet<>();
    private final Map<String, List<String>> replacements = new HashMap<>();
    private final Map<String, QuantityEntry> quantities = new HashMap<>();
    private final Set<String> functionWords = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final List<String> emoticons = new ArrayList<>();
    private final Map<List<String>, PlainTerm> terms = new LinkedHashMap<>();
    /** By their first two words or classes; by the first one alone where a gap or nothing follows. */
    private final Map<List<String>, List<PlainTerm>> termsByStart = new HashMap<>();

    PlainLexicon(Lexicon lexicon) {
        settings = lexicon.settings();
        dimensions = settings.stream().map(DimensionSettings::dimension).toList();
        for (SpellingEntry spelling : lexicon.spellings()) {
            List<String> replacement =
                    spelling.words().stream().map(PlainLexicon::plain).toList();
            replacements.put(plain(spelling.variant()), replacement);
            words.add(plain(spelling.variant()));
            words.addAll(replacement);
        }
        for (QuantityEntry quantity : lexicon.quantities()) {
            quantities.put(plain(quantity.word()), quantity);
        }
        lexicon.functionWords().forEach(word -> functionWords.add(plain(word)));
        lexicon.names().forEach(word -> names.add(plain(word)));
        words.addAll(quantities.keySet());
        words.addAll(functionWords);
        readCues(lexicon.entries());
        readShifters(lexicon.shifters(), lexicon.entries().size());
        for (PlainTerm term : terms.values()) {
            List<String> elements = term.elements();
            boolean two = elements.size() > 1 && PlainMatch.gap(elements.get(1)) == 0;
            termsByStart
                    .computeIfAbsent(elements.subList(0, two ? 2 : 1), start -> new ArrayList<>())
                    .add(term);
        }
        emoticons.sort(Comparator.comparing(String::length).reversed());
        courtesyCategory = lexicon.shifters().stream()
                .filter(shifter -> shifter.kind() == ShifterKind.REQUEST)
                .map(ShifterEntry::onlyCategory)
                .findFirst()
                .orElse("");
    }

    private void readCues(List<LexiconEntry> entries) {
        for (int row = 0; row < entries.size(); row++) {
            LexiconEntry entry = entries.get(row);
            if (entry.literal()) {
                String emoticon = PlainNormaliser.normalise(entry.term()).chars();
                emoticons.add(emoticon);
                term(List.of(PlainEmoticons.term(emoticon))).cues().put(row, entry);
            } else {
                for (String spelling : entry.spellings()) {
                    term(elements(spelling)).cues().put(row, entry);
                }
            }
        }
    }

    private void readShifters(List<ShifterEntry> shifters, int firstRow) {
        for (int row = 0; row < shifters.size(); row++) {
            for (String spelling : shifters.get(row).spellings()) {
                term(elements(spelling)).shifters().put(firstRow + row, shifters.get(row));
            }
        }
    }

    private PlainTerm term(List<String> elements) {
        return terms.computeIfAbsent(elements, PlainTerm::new);
    }

    /** Returns the words, classes and gaps of one spelling; classes and gaps as they are written, {@code <num>}, {@code <0-3>}. */
    private List<String> elements(String spelling) {
        List<String> elements = new ArrayList<>();
        Matcher angles = IN_ANGLES.matcher(spelling);
        int from = 0;
        while (angles.find()) {
            elements.addAll(words(spelling.substring(from, angles.start())));
            elements.add(angles.group());
            from = angles.end();
        }
        elements.addAll(words(spelling.substring(from)));
        return elements;
    }

    private List<String> words(String part) {
        List<String> found = new ArrayList<>();
        String text = PlainNormaliser.normalise(part).chars();
        for (PlainToken token : PlainTokeniser.tokenise(List.of(), text)) {
            if (!token.is(Kind.BREAK)) {
                String word = lower(text.substring(token.begin, token.end));
                words.add(word);
                found.addAll(replacement(word));
            }
        }
        return found;
    }

    private static String plain(String word) {
        return lower(PlainNormaliser.normalise(word).chars());
    }

    /** Returns a text with every character in its lower case, one by one, so that its length stays the same. */
    static String lower(String text) {
        StringBuilder lower = new StringBuilder();
        text.chars().forEach(c -> lower.append(Character.toLowerCase((char) c)));
        return lower.toString();
    }

    /** Returns the emoticons, the longest ones first. */
    List<String> emoticons() {
        return emoticons;
    }

    boolean knows(String word) {
        return words.contains(word);
    }

    /** Returns the words that a word stands for: most often itself. */
    List<String> replacement(String word) {
        return replacements.getOrDefault(word, List.of(word));
    }

    boolean isName(String word) {
        return names.contains(word);
    }

    boolean hasFunctionWords() {
        return !functionWords.isEmpty();
    }

    boolean isFunctionWord(PlainToken token) {
        return token.term != null && functionWords.contains(token.term);
    }

    boolean isQuantity(String word) {
        return quantities.containsKey(word);
    }

    boolean isQuantity(PlainToken token, QuantityEntry.Kind kind) {
        return token.term != null
                && isQuantity(token.term)
                && quantities.get(token.term).kind() == kind;
    }

    double quantity(PlainToken token) {
        return quantities.get(token.term).value();
    }

    /** Returns the terms that may begin with a token, given the one behind it, null at the end. */
    List<PlainTerm> termsThatMayBeginWith(PlainToken token, @Nullable PlainToken next) {
        List<PlainTerm> found = new ArrayList<>();
        for (String first : names(token)) {
            found.addAll(termsByStart.getOrDefault(List.of(first), List.of()));
            for (String second : next == null ? List.<String>of() : names(next)) {
                found.addAll(termsByStart.getOrDefault(List.of(first, second), List.of()));
            }
        }
        return found;
    }

    /** Returns what terms may call a token: its word, its class, both or nothing. */
    private static List<String> names(PlainToken token) {
        return Stream.of(token.term == null ? "" : token.term, token.quantity)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
