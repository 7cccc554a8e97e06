package dev.undertone.benchmarks.speed.contender;

import java.util.Arrays;
import java.util.List;

/** What is timed on the same messages. */
public enum Contender {
    /** The characters of the message added up. */
    CHARACTER_SUM("character sum", Kind.FLOOR, "Adds the characters up."),
    /** The words found. */
    TOKENISE("tokenise", Kind.FLOOR, "Finds where words begin and end."),
    /** The words found and hashed. */
    TOKENISE_AND_HASH("tokenise and hash", Kind.FLOOR, "Finds the words and hashes each."),
    /** The words found and looked up. */
    TOKENISE_AND_PROBE(
            "tokenise and probe",
            Kind.FLOOR,
            "Finds the words and looks each up in a perfect hash table, in one place: **the floor**."),
    /** Undertone on strings. */
    STRING("Undertone, `String`", Kind.UNDERTONE, "`ToneScorer.score(String)`"),
    /** Undertone on arrays of UTF-16 units. */
    CHARS("Undertone, `char[]`", Kind.UNDERTONE, "`ToneScorer.score(char[])`"),
    /** Undertone on UTF-8. */
    UTF8("Undertone, UTF-8", Kind.UNDERTONE, "`ToneScorer.score(byte[])`"),
    /** Undertone with the explanation. */
    ANALYZE("Undertone, `analyze`", Kind.UNDERTONE, "`ToneAnalyzer.analyze`: scores, labels and the ledger of cues"),
    /** What one writes first. */
    HASH_MAP(
            "`HashMap` and `split`",
            Kind.PEER,
            "`split(\" \")` and a `HashMap` look-up of each piece as it stands; scores nothing"),
    /** A trie of all terms. */
    AHO_CORASICK(
            "Aho–Corasick",
            Kind.PEER,
            "`com.hankcs:aho-corasick-double-array-trie` with all words and phrases of the lexicon; matches only"),
    /** Lucene's tokeniser and lower case. */
    LUCENE("Lucene `StandardAnalyzer`", Kind.PEER, "Tokens in lower case; looks nothing up"),
    /** VADER. */
    VADER(
            "VADER for Java",
            Kind.PEER,
            "`com.github.apanimesh061:vader-sentiment-analyzer`: a complete scorer, of one scale");

    private final String label;
    private final Kind kind;
    private final String description;

    Contender(String label, Kind kind, String description) {
        this.label = label;
        this.kind = kind;
        this.description = description;
    }

    /** Returns what tables call it; Markdown. */
    public String label() {
        return label;
    }

    /** Returns what kind of contender it is. */
    public Kind kind() {
        return kind;
    }

    /** Returns in a sentence what it does; Markdown. */
    public String description() {
        return description;
    }

    /** Returns those of a kind, in the order of the tables. */
    public static List<Contender> of(Kind kind) {
        return Arrays.stream(values())
                .filter(contender -> contender.kind == kind)
                .toList();
    }

    /**
     * Loads what it needs.
     *
     * @param messages what it will read, at least one
     */
    public Subject open(List<String> messages) {
        return switch (this) {
            case CHARACTER_SUM -> FloorSubjects.characterSum(messages);
            case TOKENISE -> FloorSubjects.tokenise(messages);
            case TOKENISE_AND_HASH -> FloorSubjects.tokeniseAndHash(messages);
            case TOKENISE_AND_PROBE -> FloorSubjects.tokeniseAndProbe(messages);
            case STRING -> UndertoneSubjects.string(messages);
            case CHARS -> UndertoneSubjects.chars(messages);
            case UTF8 -> UndertoneSubjects.utf8(messages);
            case ANALYZE -> UndertoneSubjects.analyze(messages);
            case HASH_MAP -> PeerSubjects.hashMap(messages);
            case AHO_CORASICK -> PeerSubjects.ahoCorasick(messages);
            case LUCENE -> PeerSubjects.lucene(messages);
            case VADER -> PeerSubjects.vader(messages);
        };
    }

    /** The kinds of contenders. */
    public enum Kind {
        /** The least that any scorer has to do. */
        FLOOR,
        /** Undertone. */
        UNDERTONE,
        /** What one would use otherwise. */
        PEER
    }
}
