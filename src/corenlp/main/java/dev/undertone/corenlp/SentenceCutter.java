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

    private final TokenizerFactory<CoreLabel> tokenizers = PTBTokenizer.factory(new CoreLabelTokenFactory(), OPTIONS);

    /**
     * Returns the sentences of a message.
     *
     * @throws RuntimeInterruptedException if the thread is interrupted
     */
    List<Sentence> cut(String message) {
        Tokenizer<CoreLabel> tokenizer = tokenizers.getTokenizer(new StringReader(message));
        List<CoreLabel> words = new ArrayList<>();
        while (tokenizer.hasNext()) {
            if (Thread.interrupted()) {
                throw new RuntimeInterruptedException();
            }
            words.add(tokenizer.next());
        }
        return new WordToSentenceProcessor<CoreLabel>(NewlineIsSentenceBreak.TWO_CONSECUTIVE)
                .process(words).stream()
                        .filter(sentence -> !sentence.isEmpty())
                        .map(Sentence::new)
                        .toList();
    }
}
