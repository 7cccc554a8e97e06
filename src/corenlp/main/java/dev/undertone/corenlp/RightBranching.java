package dev.undertone.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.LabeledScoredTreeFactory;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeFactory;
import java.util.List;
import java.util.Optional;

/** The tree that needs no parser: each word goes with all that follows it, as English phrases mostly do. */
final class RightBranching implements TreeMaker {
    /** The network has one matrix for all categories. */
    private static final String ANY_CATEGORY = "S";

    private final TreeFactory nodes = new LabeledScoredTreeFactory(CoreLabel.factory());

    @Override
    public Optional<Tree> tree(List<CoreLabel> words) {
        int last = words.size() - 1;
        Tree tree = over(words.get(last));
        for (int i = last - 1; i >= 0; i--) {
            tree = nodes.newTreeNode(ANY_CATEGORY, List.of(over(words.get(i)), tree));
        }
        return Optional.of(tree);
    }

    private Tree over(CoreLabel word) {
        return nodes.newTreeNode(ANY_CATEGORY, List.of(nodes.newLeaf(word.word())));
    }
}
