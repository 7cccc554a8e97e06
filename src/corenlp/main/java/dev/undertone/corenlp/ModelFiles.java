package dev.undertone.corenlp;

import edu.stanford.nlp.sentiment.SentimentModel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;
import java.util.zip.GZIPInputStream;

/**
 * Reads model files from a class path. Whoever can put a file there could otherwise run code in the application: most of the
 * files are serialised objects, and are read behind {@link ModelClasses}. The tagger opens object streams of its own, which no
 * filter but one for the whole JVM would reach; so its file is read only when it is, byte for byte, the one known here.
 */
final class ModelFiles {
    private static final int BUFFER = 1 << 16;

    /** Of english-left3words-distsim.tagger in CoreNLP 4.5. */
    private static final String TAGGER_SHA_256 = "25d3f63ba8b7e6c83156ac3869f5ef611df4398c44434775f284c1984484868c";

    private final ClassLoader loader;

    ModelFiles(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Makes sure that what a depth needs is there, without reading it.
     *
     * @throws IllegalStateException if CoreNLP or a file is missing; the message says which artifact to add
     */
    void require(Depth depth) {
        Library.requireAll();
        for (ModelFile file : ModelFile.of(depth)) {
            if (loader.getResource(file.path()) == null) {
                throw missing(file, depth);
            }
        }
    }

    private static IllegalStateException missing(ModelFile file, Depth depth) {
        String version = SentimentModel.class.getPackage().getImplementationVersion();
        String artifact = Library.CORENLP.artifact(version);
        return new IllegalStateException(depth + " needs " + file.path() + " on the class path: add the dependency "
                + artifact + " with the classifier " + file.classifier() + ", which Maven fetches by mvn dependency:get"
                + " -Dartifact=" + artifact + ":jar:" + file.classifier() + " -Dtransitive=false");
    }

    /** Reads a serialised and compressed object. */
    <T> T read(ModelFile file, Class<T> type) {
        try (InputStream bytes = open(file);
                ObjectInputStream objects =
                        new ObjectInputStream(new BufferedInputStream(new GZIPInputStream(bytes, BUFFER), BUFFER))) {
            objects.setObjectInputFilter(ModelClasses.FILTER);
            return type.cast(objects.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model file " + file.path(), e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the model file " + file.path() + " is not of this version of CoreNLP", e);
        }
    }

    MaxentTagger readTagger() {
        String path = ModelFile.TAGGER.path();
        try (InputStream stream = open(ModelFile.TAGGER)) {
            byte[] bytes = stream.readAllBytes();
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            if (!digest.equals(TAGGER_SHA_256)) {
                throw new IllegalStateException(
                        "the model file " + path + " must be the one of CoreNLP 4.5, with the SHA-256 " + TAGGER_SHA_256
                                + " (got " + digest + ")");
            }
            return new MaxentTagger(new ByteArrayInputStream(bytes), new Properties(), false);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model file " + path, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private InputStream open(ModelFile file) throws IOException {
        InputStream stream = loader.getResourceAsStream(file.path());
        if (stream == null) {
            throw new IOException("the file is not on the class path any more");
        }
        return stream;
    }
}
