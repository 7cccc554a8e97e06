package dev.undertone.benchmarks.corenlp;

import dev.undertone.benchmarks.accuracy.Peer;
import dev.undertone.benchmarks.accuracy.Valence;
import dev.undertone.benchmarks.accuracy.Verdict;
import dev.undertone.lexicon.Dimension;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.neural.rnn.RNNCoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.ejml.simple.SimpleMatrix;

/**
 * Stanford CoreNLP's sentiment (R. Socher et al.: Recursive Deep Models for Semantic Compositionality Over a Sentiment Treebank,
 * EMNLP 2013) over its shift-reduce parser. Thread-safe; threads share the models, about 0.7 GB of heap.
 */
public final class CoreNlpPeer implements Peer {
    /** Longer sentences are not parsed, so that no message holds up the run. */
    private static final int MAX_WORDS = 70;

    /** Very negative, negative, neutral, positive, very positive. */
    private static final double[] VALENCES = {-1, -0.5, 0, 0.5, 1};

    private static final int NEUTRAL = 2;

    private final StanfordCoreNLP pipeline;

    /** Creates the peer; loads the models, which takes some seconds. */
    public CoreNlpPeer() {
        // It would print sentences that it cannot parse.
        RedwoodConfiguration.current().clear().apply();
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,parse,sentiment");
        properties.setProperty("parse.model", "edu/stanford/nlp/models/srparser/englishSR.ser.gz");
        properties.setProperty("parse.buildgraphs", "false");
        properties.setProperty("parse.maxlen", Integer.toString(MAX_WORDS));
        pipeline = new StanfordCoreNLP(properties);
    }

    @Override
    public String name() {
        return "CoreNLP";
    }

    @Override
    public String version() {
        String version = StanfordCoreNLP.class.getPackage().getImplementationVersion();
        return "`edu.stanford.nlp:stanford-corenlp` " + (version == null ? "(unknown)" : version)
                + ", `englishSR` parser, `sentiment` model";
    }

    @Override
    public String rule() {
        return "Each sentence gets a distribution over very negative, negative, neutral, positive and very positive; a message has"
                + " the mean of its sentences. With the five at −1, −½, 0, ½ and 1, satisfaction is the expected value and"
                + " frustration its negative. The label follows the most probable of the five: frustration for the two negative"
                + " ones, satisfaction for the two positive ones. Sentences of over " + MAX_WORDS
                + " words are not parsed and count as neutral.";
    }

    @Override
    public Set<Dimension> dimensions() {
        return Valence.DIMENSIONS;
    }

    @Override
    public Map<Dimension, Verdict> judge(String message) {
        Annotation document = new Annotation(message);
        pipeline.annotate(document);
        double[] mean = mean(document.get(CoreAnnotations.SentencesAnnotation.class));
        double expected = 0;
        int likely = NEUTRAL;
        for (int i = 0; i < mean.length; i++) {
            expected += mean[i] * VALENCES[i];
            likely = mean[i] > mean[likely] ? i : likely;
        }
        return Valence.verdicts(expected, likely - NEUTRAL);
    }

    private static double[] mean(List<CoreMap> sentences) {
        double[] mean = new double[VALENCES.length];
        for (CoreMap sentence : sentences) {
            Tree tree = sentence.get(SentimentCoreAnnotations.SentimentAnnotatedTree.class);
            if (tree == null || !isParsed(sentence)) {
                mean[NEUTRAL] += 1.0 / sentences.size();
                continue;
            }
            SimpleMatrix distribution = RNNCoreAnnotations.getPredictions(tree);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += distribution.get(i) / sentences.size();
            }
        }
        if (sentences.isEmpty()) {
            mean[NEUTRAL] = 1;
        }
        return mean;
    }

    /** What the parser gives up on becomes a flat tree X over the words, whose sentiment means nothing. */
    private static boolean isParsed(CoreMap sentence) {
        Tree tree = sentence.get(TreeCoreAnnotations.TreeAnnotation.class);
        return tree != null && !"X".equals(tree.value());
    }
}
