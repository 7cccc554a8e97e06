package dev.undertone.benchmarks.speed.messages;

import dev.undertone.lexicon.Lexicon;
import dev.undertone.lexicon.LexiconEntry;
import dev.undertone.lexicon.ShifterEntry;
import dev.undertone.lexicon.ShifterKind;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** What a message of any length can be made of: ordinary sentences, and what makes careless engines slow. */
public enum Shape {
    /** Sentences of the samples. */
    ORDINARY("ordinary sentences"),
    /** One letter, again and again. */
    ONE_LETTER("one letter repeated"),
    /** Negators and nothing that they could negate. */
    NEGATORS("all negators"),
    /** Phrases of the lexicon, each without its last word. */
    PHRASE_PREFIXES("all phrase prefixes"),
    /** Emoji of the lexicon without anything between them. */
    EMOJI("all emoji"),
    /** Marks that belong onto a letter, without one. */
    COMBINING_MARKS("all combining marks"),
    /** Quotations in quotations that never end. */
    NESTED_QUOTES("nested quotes");

    private static final long SEED = 20_260_302;
    private static final int SENTENCES = 2_000;

    private final String label;

    Shape(String label) {
        this.label = label;
    }

    /** Returns what tables call it. */
    public String label() {
        return label;
    }

    /** Returns a message of exactly so many UTF-16 units, the same one each time. */
    public String text(int length) {
        List<String> all = pieces();
        StringBuilder text = new StringBuilder(length + 200);
        for (int i = 0; text.length() < length; i++) {
            text.append(all.get(i % all.size()));
        }
        text.setLength(length);
        if (length > 0 && Character.isHighSurrogate(text.charAt(length - 1))) {
            text.setCharAt(length - 1, ' ');
        }
        return text.toString();
    }

    private List<String> pieces() {
        return switch (this) {
            case ORDINARY -> sentences();
            case ONE_LETTER -> List.of("a");
            case NEGATORS -> negators();
            case PHRASE_PREFIXES -> phrasePrefixes();
            case EMOJI -> emoji();
            case COMBINING_MARKS -> List.of("\u0301\u0308\u0323\u0336\u0489\u20DD");
            case NESTED_QUOTES -> List.of("\"he said 'she said ", "\u201Che said \u2018she said ");
        };
    }

    private static List<String> sentences() {
        SentenceMixer mixer = new SentenceMixer(SampleTexts.all(), new SplittableRandom(SEED));
        return Stream.generate(() -> mixer.sentence() + " ").limit(SENTENCES).toList();
    }

    private static List<String> negators() {
        return Lexicon.bundled().shifters().stream()
                .filter(shifter -> shifter.kind() == ShifterKind.NEGATOR)
                .flatMap(shifter -> shifter.spellings().stream())
                .filter(Shape::isPlain)
                .map(spelling -> spelling + " ")
                .toList();
    }

    private static List<String> phrasePrefixes() {
        Lexicon lexicon = Lexicon.bundled();
        return Stream.concat(
                        lexicon.entries().stream()
                                .filter(entry -> !entry.literal())
                                .map(LexiconEntry::spellings),
                        lexicon.shifters().stream().map(ShifterEntry::spellings))
                .flatMap(List::stream)
                .filter(spelling -> spelling.contains(" ") && isPlain(spelling))
                .map(spelling -> spelling.substring(0, spelling.lastIndexOf(' ') + 1))
                .toList();
    }

    private static List<String> emoji() {
        return Lexicon.bundled().entries().stream()
                .map(LexiconEntry::term)
                .filter(term -> term.codePoints().allMatch(c -> c > 0x203B))
                .toList();
    }

    private static boolean isPlain(String spelling) {
        return !spelling.contains("<");
    }
}
