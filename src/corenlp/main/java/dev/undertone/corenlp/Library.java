package dev.undertone.corenlp;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A jar without which nothing of this module runs. Touches none of its classes, so that it can say that they are missing. */
enum Library {
    CORENLP("edu.stanford.nlp:stanford-corenlp", "4.5.10", "edu.stanford.nlp.sentiment.SentimentModel"),
    MATRICES("org.ejml:ejml-core", "0.39", "org.ejml.data.DMatrixRMaj"),
    DENSE_MATRICES("org.ejml:ejml-ddense", "0.39", "org.ejml.dense.row.CommonOps_DDRM"),
    SIMPLE_MATRICES("org.ejml:ejml-simple", "0.39", "org.ejml.simple.SimpleMatrix");

    private final String artifact;
    private final String version;
    private final String type;

    Library(String artifact, String version, String type) {
        this.artifact = artifact;
        this.version = version;
        this.type = type;
    }

    /**
     * Makes sure that all are there.
     *
     * @throws IllegalStateException if one is missing; the message names all that are
     */
    static void requireAll() {
        List<String> missing = new ArrayList<>();
        for (Library library : values()) {
            if (!library.isThere()) {
                missing.add(library.artifact(null));
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "undertone-corenlp needs Stanford CoreNLP on the class path: add " + String.join(", ", missing)
                            + ", or the dependency dev.undertone:undertone-corenlp, which brings all");
        }
    }

    /** Returns the artifact in a version, or in the one that this module was made for. */
    String artifact(@Nullable String other) {
        return artifact + ":" + (other == null ? version : other);
    }

    private boolean isThere() {
        try {
            Class.forName(type, false, Library.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
