package dev.undertone.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.Tree;
import java.util.List;
import java.util.Optional;

/** Gives the words their parts of speech, which a shift-reduce parser cannot do without. */
final class TaggedTree implements TreeMaker {
    private final MaxentTagger tagger;
    private final TreeMaker parser;

    TaggedTree(MaxentTagger tagger, TreeMaker parser) {
        this.tagger = tagger;
        this.parser = parser;
    }

    @Override
    public Optional<Tree> tree(List<CoreLabel> words) {
        tagger.tagCoreLabels(words);
        return parser.tree(words);
    }
}
