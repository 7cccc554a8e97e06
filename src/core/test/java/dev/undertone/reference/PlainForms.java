package dev.undertone.reference;

import dev.undertone.Word;
import dev.undertone.reference.PlainToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** What terms would have to say to meet the tokens of a message. */
final class PlainForms {
    private PlainForms() {}

    static List<Word> words(PlainText text, List<PlainToken> tokens) {
        List<Word> words = new ArrayList<>();
        int sentence = 0;
        for (PlainToken token : tokens) {
            if (token.is(Kind.BREAK)) {
                sentence++;
            } else {
                words.add(new Word(
                        form(text, token), kind(token), sentence, text.begin(token.begin), text.end(token.end - 1)));
            }
        }
        return words;
    }

    private static String form(PlainText text, PlainToken token) {
        String written = text.chars().substring(token.begin, token.end);
        if (token.is(Kind.OPAQUE)) {
            return "";
        }
        if (token.is(Kind.EMOTICON)) {
            return written;
        }
        if (!token.quantity.isEmpty() && (token.term == null || token.is(Kind.NUMBER))) {
            return token.quantity;
        }
        return token.term == null
                ? PlainLexicon.lower(written).replaceAll("(?s)(?<=.)'s\\z", "").replaceAll("(?s)(.)\\1{2,}", "$1$1")
                : token.term;
    }

    private static Word.Kind kind(PlainToken token) {
        return switch (token.kind) {
            case OPAQUE -> Word.Kind.OPAQUE;
            case EMOJI -> Word.Kind.EMOJI;
            case EMOTICON -> Word.Kind.EMOTICON;
            default -> token.quantity.isEmpty() ? Word.Kind.WORD : Word.Kind.QUANTITY;
        };
    }
}
