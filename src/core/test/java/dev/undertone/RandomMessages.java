package dev.undertone;

import java.util.List;
import java.util.Random;

/** Random messages: from words and punctuation that mean something to any code points at all, lone surrogates included. */
public final class RandomMessages {
    private static final List<String> PIECES = List.of(
            "not",
            "never",
            "very",
            "so",
            "but",
            "however",
            "if",
            "would",
            "thanks",
            "thank you",
            "terrible",
            "great",
            "fixed",
            "now",
            "waiting",
            "hours",
            "3 hours",
            "an hour",
            "third",
            "time",
            "5th",
            "5pm",
            "17:30",
            "tomorrow",
            "urgent",
            "asap",
            "please",
            "can you",
            "?",
            "!",
            "!!!",
            "...",
            ",",
            ".",
            ";",
            "\"",
            "'",
            "\u2019",
            "(",
            ")",
            "-",
            "\u2014",
            "\n",
            "\n\n",
            "> ",
            ":)",
            ":(",
            "<3",
            "\uD83D\uDE21",
            "\uD83D\uDC4D\uD83C\uDFFD",
            "\u2764\uFE0F",
            "\u200B",
            "\u00A0",
            "&amp;",
            "&#39;",
            "&lt;",
            "#fail",
            "#NeverAgain",
            "@brand",
            "https://example.org/terrible",
            "a@b.co",
            "<br>",
            "SOOO",
            "soooo",
            "AB12345",
            "$50",
            "50%",
            "1,000",
            "24/7",
            "can't",
            "cant",
            "\uFF41\uFF57\uFF46\uFF55\uFF4C",
            "e\u0301",
            "\u0000",
            "\uFFFD");

    private final Random random;

    /** Creates messages, the same ones for the same seed. */
    public RandomMessages(Random random) {
        this.random = random;
    }

    /** Returns the next message. */
    public String next() {
        StringBuilder message = new StringBuilder();
        int pieces = random.nextInt(30);
        int kind = random.nextInt(3);
        for (int i = 0; i < pieces; i++) {
            if (kind == 0 || (kind == 1 && random.nextBoolean())) {
                message.append(PIECES.get(random.nextInt(PIECES.size())));
                if (random.nextInt(4) > 0) {
                    message.append(' ');
                }
            } else {
                message.append(anything());
            }
        }
        return message.toString();
    }

    private String anything() {
        return switch (random.nextInt(6)) {
            case 0 -> String.valueOf((char) random.nextInt(0x80));
            case 1 -> String.valueOf((char) random.nextInt(0x3000));
            case 2 -> String.valueOf((char) random.nextInt(0x10000));
            case 3 -> Character.toString(0x1F000 + random.nextInt(0xB00));
            case 4 -> String.valueOf((char) ('a' + random.nextInt(26)));
            default -> Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
        };
    }
}
