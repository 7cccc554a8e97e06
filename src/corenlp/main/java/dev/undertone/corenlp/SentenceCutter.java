package dev.undertone.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.Tokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Cuts a message into sentences of words as CoreNLP does by default; a blank line ends a sentence, too. Thread-safe. */
final class SentenceCutter {
    /** It must not log characters that it does not know: they are a customer's. */
    private static final String OPTIONS = "untokenizable=noneDelete,tokenizeNLs=true";

    /**
     * CoreNLP's lexer looks ahead to the end of what it is given, again for each word: some texts of 12,000 units take it
     * seconds, and hold up the whole JVM. In pieces of this size, the time is linear.
     */
    private static final int MAX_PIECE = 1_000;

    private final TokenizerFactory<CoreLabel> tokenizers = PTBTokenizer.factory(new CoreLabelTokenFactory(), OPTIONS);

    /**
     * Returns the sentences of a message.
     *
     * @throws RuntimeInterruptedException if the thread is interrupted
     */
    List<Sentence> cut(String message) {
        List<CoreLabel> words = new ArrayList<>();
        int begin = 0;
        while (begin < message.length()) {
            int end = endOfPiece(message, begin);
            addWords(message, begin, end, words);
            begin = end;
        }
        return new WordToSentenceProcessor<CoreLabel>(NewlineIsSentenceBreak.TWO_CONSECUTIVE)
                .process(words).stream()
                        .filter(sentence -> !sentence.isEmpty())
                        .map(Sentence::new)
                        .toList();
    }

    private void addWords(String message, int begin, int end, List<CoreLabel> words) {
        Tokenizer<CoreLabel> tokenizer = tokenizers.getTokenizer(new StringReader(message.substring(begin, end)));
        while (tokenizer.hasNext()) {
            if (Thread.interrupted()) {
                throw new RuntimeInterruptedException();
            }
            CoreLabel word = tokenizer.next();
            word.setBeginPosition(begin + word.beginPosition());
            word.setEndPosition(begin + word.endPosition());
            words.add(word);
        }
    }

    /** Returns the end of the message, or where a piece can end: behind a blank if there is one, never inside a pair. */
    private static int endOfPiece(String message, int begin) {
        int most = begin + MAX_PIECE;
        if (most >= message.length()) {
            return message.length();
        }
        for (int end = most; end > begin + MAX_PIECE / 2; end--) {
            if (message.charAt(end - 1) == ' ') {
                return end;
            }
        }
        return Character.isLowSurrogate(message.charAt(most)) ? most - 1 : most;
    }
}
