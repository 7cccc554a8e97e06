package dev.undertone.corenlp;

import java.util.List;

/** A file of CoreNLP's, and the classifier of the artifact that brings it. */
enum ModelFile {
    SENTIMENT("sentiment/sentiment.ser.gz", "models"),
    TAGGER("pos-tagger/english-left3words-distsim.tagger", "models"),
    SHIFT_REDUCE_PARSER("srparser/englishSR.ser.gz", "models-english"),
    PCFG_PARSER("lexparser/englishPCFG.ser.gz", "models");

    private final String path;
    private final String classifier;

    ModelFile(String path, String classifier) {
        this.path = "edu/stanford/nlp/models/" + path;
        this.classifier = classifier;
    }

    /** Returns what a depth needs. */
    static List<ModelFile> of(Depth depth) {
        return switch (depth) {
            case TREELESS -> List.of(SENTIMENT);
            case SHIFT_REDUCE -> List.of(SENTIMENT, TAGGER, SHIFT_REDUCE_PARSER);
            case PCFG -> List.of(SENTIMENT, PCFG_PARSER);
        };
    }

    /** Returns where the file lies on the class path. */
    String path() {
        return path;
    }

    String classifier() {
        return classifier;
    }
}
