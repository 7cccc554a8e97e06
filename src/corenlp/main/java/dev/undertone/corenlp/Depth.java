package dev.undertone.corenlp;

/** How deep CoreNLP looks into a sentence before it judges it. */
public enum Depth {
    /** No tagger and no parser: the sentiment network goes through the words from the last to the first. */
    TREELESS("treeless"),
    /** Tagger and shift-reduce parser; the network goes along the parser's tree. */
    SHIFT_REDUCE("shift-reduce"),
    /** The PCFG parser; the network goes along the parser's tree. */
    PCFG("pcfg");

    private final String label;

    Depth(String label) {
        this.label = label;
    }

    /** Returns the name for command lines and ids: {@code treeless}, {@code shift-reduce} or {@code pcfg}. */
    public String label() {
        return label;
    }
}
