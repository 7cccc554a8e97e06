package dev.undertone.corenlp;

import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.lexparser.LexicalizedParser;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.sentiment.SentimentModel;

/** Puts a judge together from the model files of its depth. */
final class LoadedJudge {
    private LoadedJudge() {}

    static SentenceJudge of(Depth depth, ModelFiles files) {
        SentimentModel model = files.read(ModelFile.SENTIMENT, SentimentModel.class);
        return new SentimentNetwork(trees(depth, files), model);
    }

    private static TreeMaker trees(Depth depth, ModelFiles files) {
        return switch (depth) {
            case TREELESS -> new RightBranching();
            case SHIFT_REDUCE ->
                new TaggedTree(
                        files.readTagger(), parsed(files.read(ModelFile.SHIFT_REDUCE_PARSER, ShiftReduceParser.class)));
            case PCFG -> parsed(files.read(ModelFile.PCFG_PARSER, LexicalizedParser.class));
        };
    }

    private static TreeMaker parsed(ParserGrammar parser) {
        return new ParsedTree(parser);
    }
}
