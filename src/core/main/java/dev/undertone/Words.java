package dev.undertone;

import dev.undertone.internal.match.MessageMatcher;
import dev.undertone.internal.text.NormalisedText;
import dev.undertone.internal.text.TokenBuffer;
import dev.undertone.internal.text.TokenClass;
import dev.undertone.internal.text.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** Copies the words of the message that a matcher has read. */
final class Words {
    private Words() {}

    static List<Word> of(MessageMatcher read) {
        TokenBuffer tokens = read.tokens();
        NormalisedText text = read.text();
        List<Word> words = new ArrayList<>(tokens.size);
        int sentence = 0;
        for (int i = 0; i < tokens.size; i++) {
            if (tokens.kind[i] == TokenKind.BREAK) {
                sentence++;
                continue;
            }
            words.add(new Word(
                    read.form(i),
                    kind(tokens, i),
                    sentence,
                    text.originalBegin(tokens.begin[i]),
                    text.originalEnd(tokens.end[i] - 1)));
        }
        return List.copyOf(words);
    }

    private static Word.Kind kind(TokenBuffer tokens, int i) {
        return switch (tokens.kind[i]) {
            case TokenKind.OPAQUE -> Word.Kind.OPAQUE;
            case TokenKind.EMOJI -> Word.Kind.EMOJI;
            case TokenKind.EMOTICON -> Word.Kind.EMOTICON;
            default -> tokens.tokenClass[i] == TokenClass.NONE ? Word.Kind.WORD : Word.Kind.QUANTITY;
        };
    }
}
