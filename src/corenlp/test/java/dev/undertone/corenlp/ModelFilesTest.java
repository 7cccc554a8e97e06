package dev.undertone.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.sentiment.SentimentModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectOutputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelFilesTest {
    private static final String VERSION = SentimentModel.class.getPackage().getImplementationVersion();

    @ParameterizedTest
    @CsvSource({
        "TREELESS, SENTIMENT, models",
        "PCFG, PCFG_PARSER, models",
        "SHIFT_REDUCE, TAGGER, models",
        "SHIFT_REDUCE, SHIFT_REDUCE_PARSER, models-english",
    })
    void missingFile_isRefusedWithItsArtifact(Depth depth, ModelFile missing, String classifier) {
        Map<String, byte[]> others = new HashMap<>();
        for (ModelFile file : ModelFile.values()) {
            if (file != missing) {
                others.put(file.path(), new byte[0]);
            }
        }

        assertThatIllegalStateException()
                .isThrownBy(() -> CoreNlpSentimentModel.builder()
                        .depth(depth)
                        .models(new FixedFiles(others))
                        .build())
                .withMessage(depth + " needs " + missing.path()
                        + " on the class path: add the dependency edu.stanford.nlp:stanford-corenlp:" + VERSION
                        + " with the classifier " + classifier
                        + ", which Maven fetches by mvn dependency:get -Dartifact=edu.stanford.nlp:stanford-corenlp:"
                        + VERSION + ":jar:" + classifier + " -Dtransitive=false");
    }

    @Test
    void classOutsideTheList_isRejected() throws IOException {
        ModelFiles files = new ModelFiles(serialised(ModelFile.SENTIMENT, new PriorityQueue<>()));

        assertThatThrownBy(() -> files.read(ModelFile.SENTIMENT, SentimentModel.class))
                .hasCauseInstanceOf(InvalidClassException.class)
                .hasMessageContaining(ModelFile.SENTIMENT.path());
    }

    @Test
    void arrayOfAClassOutsideTheList_isRejected() throws IOException {
        ModelFiles files = new ModelFiles(serialised(ModelFile.SENTIMENT, new URL[0]));

        assertThatThrownBy(() -> files.read(ModelFile.SENTIMENT, SentimentModel.class))
                .hasCauseInstanceOf(InvalidClassException.class);
    }

    @Test
    void foreignTagger_isRefused() {
        ModelFiles files = new ModelFiles(new FixedFiles(Map.of(ModelFile.TAGGER.path(), new byte[] {1, 2, 3})));

        assertThatIllegalStateException()
                .isThrownBy(files::readTagger)
                // the SHA-256 of 1, 2, 3
                .withMessageContaining("got 039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81");
    }

    @Test
    void brokenFile_isNotLoaded_andLoadSaysWhy() {
        Map<String, byte[]> files = Map.of(ModelFile.SENTIMENT.path(), new byte[] {1, 2, 3});
        CoreNlpSentimentModel model =
                CoreNlpSentimentModel.builder().models(new FixedFiles(files)).build();

        assertThatIllegalStateException().isThrownBy(model::load).withMessageContaining(ModelFile.SENTIMENT.path());
        assertThat(model.judge("One."))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.hasOpinion()).isFalse());
    }

    private static FixedFiles serialised(ModelFile file, Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(new GZIPOutputStream(bytes))) {
            objects.writeObject(object);
        }
        return new FixedFiles(Map.of(file.path(), bytes.toByteArray()));
    }

    /** A class path that holds these files and nothing else. */
    private static final class FixedFiles extends ClassLoader {
        private final Map<String, byte[]> files;

        FixedFiles(Map<String, byte[]> files) {
            super(null);
            this.files = files;
        }

        @Override
        public URL getResource(String name) {
            try {
                return files.containsKey(name) ? URI.create("file:/" + name).toURL() : null;
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException(e);
            }
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            return files.containsKey(name) ? new ByteArrayInputStream(files.get(name)) : null;
        }
    }
}
