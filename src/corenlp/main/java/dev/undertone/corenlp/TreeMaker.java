package dev.undertone.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.Tree;
import java.util.List;
import java.util.Optional;

/** Says in which order the sentiment network puts the words of a sentence together. Thread-safe. */
@FunctionalInterface
interface TreeMaker {
    /** Returns a tree over the words in which every node has two children or is over one word; empty when there is none. */
    Optional<Tree> tree(List<CoreLabel> words);
}
