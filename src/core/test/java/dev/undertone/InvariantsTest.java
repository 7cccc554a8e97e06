package dev.undertone;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The invariants on 100,000 random Unicode strings. {@link InvariantsCheck} runs them on files of messages. */
class InvariantsTest {
    private static final int MESSAGES_PER_SEED = 25_000;

    private final Invariants invariants = new Invariants(ToneAnalyzer.create());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void randomUnicode_keepsInvariants(long seed) {
        RandomMessages messages = new RandomMessages(new Random(seed));
        for (int i = 0; i < MESSAGES_PER_SEED; i++) {
            invariants.check("message " + i + " of seed " + seed, messages.next());
        }
    }

    @Test
    void degenerateMessages_keepInvariants() {
        String[] messages = {
            "",
            " ",
            "\n\n\n",
            "\u0000",
            "\uD83D",
            "\uDE21\uD83D",
            "\u200D\u200D",
            "&",
            "&;",
            "&#;",
            "&#x110000;",
            "&amp;amp;amp;",
            "\"",
            "\"\"\"",
            "((((",
            "...",
            "?!?!",
            "#",
            "@",
            "$",
            "<",
            "<>",
            "</",
            "'",
            "'''",
            "-",
            "--",
            "not",
            "not not not",
            "\uFEFF",
            "\u0301",
            "e\u0301\u0301\u0301",
            ":)",
            ":) :) :)",
            "1",
            "1st",
            "1 1 1",
            "3 hours hours",
            "a a a"
        };
        for (int i = 0; i < messages.length; i++) {
            invariants.check("message " + i, messages[i]);
        }
    }
}
