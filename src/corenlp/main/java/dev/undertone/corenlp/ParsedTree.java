package dev.undertone.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.common.NoSuchParseException;
import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.common.ParserQuery;
import edu.stanford.nlp.parser.lexparser.TreeBinarizer;
import edu.stanford.nlp.sentiment.CollapseUnaryTransformer;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.Trees;
import java.util.List;
import java.util.Optional;

/** The tree of a parser, binarised as CoreNLP's pipeline does it for sentiment. */
final class ParsedTree implements TreeMaker {
    /** The root of the flat tree that stands for a sentence which could not be parsed. */
    private static final String NOT_PARSED = "X";

    private final ParserGrammar parser;

    ParsedTree(ParserGrammar parser) {
        this.parser = parser;
        parser.setOptionFlags(parser.defaultCoreNLPFlags());
    }

    @Override
    public Optional<Tree> tree(List<CoreLabel> words) {
        ParserQuery query = parser.parserQuery();
        boolean parsed = query.parse(words);
        if (query.parseNoMemory()) {
            throw new OutOfMemoryError("the parser ran out of memory");
        }
        return parsed ? best(query).map(this::binarised) : Optional.empty();
    }

    private static Optional<Tree> best(ParserQuery query) {
        try {
            return Optional.ofNullable(query.getBestParse()).filter(tree -> !NOT_PARSED.equals(tree.value()));
        } catch (NoSuchParseException e) {
            return Optional.empty();
        }
    }

    private Tree binarised(Tree tree) {
        Tree binary = TreeBinarizer.simpleTreeBinarizer(
                        parser.getTLPParams().headFinder(), parser.treebankLanguagePack())
                .transformTree(tree);
        Trees.convertToCoreLabels(binary);
        return new CollapseUnaryTransformer().transformTree(binary);
    }
}
