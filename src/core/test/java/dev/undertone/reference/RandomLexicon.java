package dev.undertone.reference;

import dev.undertone.lexicon.Lexicon;
import dev.undertone.lexicon.LexiconEntry;
import dev.undertone.lexicon.ShifterKind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/** Small lexicons of a few words, so that nearly everything overlaps, and messages of the same words. */
final class RandomLexicon {
    private static final List<String> WORDS =
            List.of("aa", "bb", "cc", "dd", "not", "three", "week", "weeks", "half", "5");
    private static final List<String> PARTS = List.of("<num>", "<duration>", "(aa|bb)", "(aa|<num>|)", "(aa|bb cc|)");
    private static final List<String> ODD_PIECES = List.of(
            "!",
            "?",
            ". ",
            ", ",
            "\n",
            "\"",
            "> ",
            ":D",
            ":d",
            "<3",
            "Bb",
            "AA",
            "aaaa",
            "cant",
            "3rd",
            "2 weeks",
            "2nite",
            "a thousand ",
            "pm",
            "wk",
            "'s ");
    private static final List<String> REACHES = List.of(
            "next 1",
            "next 3",
            "previous 2",
            "clause",
            "sentence",
            "sentence-before",
            "sentence-after",
            "before",
            "after",
            "message",
            "none");
    /** A class alone, or a gap at an end or beside another one. */
    private static final Pattern NO_TERM = Pattern.compile("<[a-z]+>|<0-.*|.*<0-\\d>|.*<0-\\d>\\s*<0-.*|");

    private static final String MANIFEST =
            "format\t1\nid\trandom\nversion\t1\nlanguage\ten\nlicence\tApache-2.0\nsources\tnone\n";
    private static final String QUANTITIES = "@table\tquantities\nthree\tnumber\t3\nhalf\tnumber\t0.5\n"
            + "thousand\tnumber\t1000\na\tarticle\t1\nweek\tunit\t10080\nweeks\tunits\t10080\nfirst\tordinal\t1\n"
            + "rd\tsuffix\t0\nmonday\tday\t4320\npm\tmeridiem\t720\n";

    private final Random random;
    private final Map<String, String> tables = new LinkedHashMap<>();

    private RandomLexicon(Random random) {
        this.random = random;
    }

    static Lexicon next(Random random) {
        return new RandomLexicon(random).read();
    }

    static String message(Random random) {
        StringBuilder message = new StringBuilder();
        for (int pieces = random.nextInt(22); pieces > 0; pieces--) {
            List<String> some = random.nextInt(7) == 0 ? ODD_PIECES : WORDS;
            message.append(some.get(random.nextInt(some.size())));
            message.append(random.nextInt(8) == 0 ? "" : " ");
        }
        return message.toString();
    }

    private Lexicon read() {
        cues("one", "@duration\tlonger\n@in-question\t0.8\n");
        cues("two", "@duration\tshorter\n");
        cues("three", "@when-negated\tone=0.5\n@against\tone=0.15\n@in-question\t0.3\n");
        emoticons("faces");
        emoticons("more-faces");
        for (ShifterKind kind : ShifterKind.values()) {
            shifters(kind);
        }
        tables.put("spellings", "@table\tspellings\nwk\tweek\ncant\tcc not\n2nite\tmonday\n");
        tables.put("quantities", QUANTITIES);
        if (random.nextBoolean()) {
            tables.put("names", "@table\tnames\nbb\n");
            tables.put("function-words", "@table\tfunction-words\na\nnot\n");
        }
        StringBuilder manifest = new StringBuilder(MANIFEST);
        tables.keySet().forEach(table -> manifest.append("file\t").append(table).append('\n'));
        tables.put("manifest.tsv", manifest.toString());
        return Lexicon.read(tables);
    }

    private void cues(String dimension, String settings) {
        StringBuilder table = new StringBuilder("@table\tcues\n@dimension\t" + dimension + "\n" + settings);
        table.append("@category\tgratitude thanks\n@category\tother all else\n").append("ok\tgratitude\t1\n");
        for (String term : terms(12)) {
            table.append(term).append('\t').append(oneOf(List.of("gratitude", "other")));
            table.append('\t').append(quarters(-2));
            for (String other : List.of("one", "two", "three")) {
                boolean named = !other.equals(dimension) && random.nextInt(3) == 0;
                table.append(named ? " " + other + "=" + quarters(-2) : "");
            }
            table.append('\n');
        }
        tables.put(dimension, table.toString());
    }

    private void emoticons(String name) {
        StringBuilder table = new StringBuilder("@table\tcues\n@syntax\tliteral\n@category\tface a face\n");
        for (String emoticon : List.of(":D", ":d", "<3")) {
            table.append(emoticon).append("\tface\t").append(oneOf(List.of("one", "three")));
            table.append('=').append(quarters(-2)).append('\n');
        }
        tables.put(name, table.toString());
    }

    private void shifters(ShifterKind kind) {
        StringBuilder table = new StringBuilder("@table\tshifters\n@kind\t" + kind.label() + "\n");
        table.append(kind == ShifterKind.REQUEST ? "@only-category\tgratitude\n" : "");
        for (String term : terms(4)) {
            table.append(term).append('\t').append(oneOf(REACHES)).append('\t').append(quarters(-1));
            table.append(random.nextInt(3) == 0 ? " one=" + quarters(-1) : "").append('\n');
        }
        tables.put(kind.label(), table.toString());
    }

    /** Returns so many terms, or fewer, whose spellings are all different. */
    private Set<String> terms(int most) {
        Set<String> terms = new HashSet<>();
        Set<String> known = new HashSet<>();
        for (int i = 0; i < most; i++) {
            String term = random.nextInt(4) == 0 ? oneOf(WORDS) : term();
            List<String> spellings = spellings(term);
            boolean good = spellings.stream()
                    .noneMatch(spelling -> NO_TERM.matcher(spelling.strip()).matches() || known.contains(spelling));
            if (good && new HashSet<>(spellings).size() == spellings.size()) {
                known.addAll(spellings);
                terms.add(term);
            }
        }
        return terms;
    }

    private String term() {
        StringBuilder term = new StringBuilder(oneOf(WORDS.subList(0, 5)));
        for (int parts = random.nextInt(4); parts > 0; parts--) {
            term.append(random.nextInt(3) == 0 ? " <0-" + (1 + random.nextInt(3)) + ">" : "");
            term.append(' ').append(oneOf(random.nextInt(3) == 0 ? PARTS : WORDS));
        }
        return term.toString();
    }

    private static List<String> spellings(String term) {
        return new LexiconEntry("", 1, term, term, "", Map.of(), false, List.of(), "").spellings();
    }

    private double quarters(int least) {
        return least + random.nextInt(16) / 4.0;
    }

    private String oneOf(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
