package dev.undertone.corenlp;

import dev.undertone.sentiment.SentimentDistribution;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.neural.rnn.RNNCoreAnnotations;
import edu.stanford.nlp.sentiment.SentimentCostAndGradient;
import edu.stanford.nlp.sentiment.SentimentModel;
import edu.stanford.nlp.trees.Tree;
import java.util.List;
import java.util.Optional;
import org.ejml.simple.SimpleMatrix;

/**
 * The recursive neural tensor network (R. Socher et al.: Recursive Deep Models for Semantic Compositionality Over a Sentiment
 * Treebank, EMNLP 2013): puts the vectors of the words together along a tree, and reads the sentiment at the root.
 */
final class SentimentNetwork implements SentenceJudge {
    private final TreeMaker trees;
    private final SentimentModel model;
    private final KnownWords known;

    SentimentNetwork(TreeMaker trees, SentimentModel model) {
        this.trees = trees;
        this.model = model;
        known = new KnownWords(model.wordVectors.keySet());
    }

    @Override
    public Optional<SentimentDistribution> judge(List<CoreLabel> words) {
        return trees.tree(known.of(words)).map(this::atTheRoot);
    }

    private SentimentDistribution atTheRoot(Tree tree) {
        new SentimentCostAndGradient(model, List.of()).forwardPropagateTree(tree);
        SimpleMatrix five = RNNCoreAnnotations.getPredictions(tree);
        return new SentimentDistribution(five.get(0), five.get(1), five.get(2), five.get(3), five.get(4));
    }
}
