package dev.undertone.batch;

import dev.undertone.ToneAnalyzer;
import dev.undertone.lexicon.Lexicon;
import java.util.Map;
import java.util.Random;

/** Invented rows, and a lexicon of three words to score them with. */
final class Messages {
    private static final String[] PIECES = {
        "this is awful",
        "how lovely",
        "right now",
        "the day",
        "\n",
        "\r\n",
        "\"",
        "\"\"",
        ",",
        ";",
        "\u00e9t\u00e9",
        "\uD83D\uDE00",
        " ",
        "'",
        "\\",
        "\t",
        "=1+1",
        "-",
        "@you",
        "3.5",
        "\u4f60\u597d",
        "[",
        "{}",
        ""
    };

    private Messages() {}

    static ToneAnalyzer analyzer() {
        return ToneAnalyzer.builder().lexicon(lexicon(2)).build();
    }

    /** Returns the lexicon with a weight for its one word of frustration. */
    static Lexicon lexicon(int weight) {
        return Lexicon.read(Map.of(
                "manifest.tsv",
                "format\t1\nid\tthree\nversion\t1.0\nlanguage\ten\nlicence\tApache-2.0\nsources\tinvented\n"
                        + "file\tf.tsv\nfile\tu.tsv\nfile\ts.tsv\n",
                "f.tsv",
                table("frustration", "anger", "awful", weight),
                "u.tsv",
                table("urgency", "immediacy", "right now", 2),
                "s.tsv",
                table("satisfaction", "praise", "lovely", 2)));
    }

    private static String table(String dimension, String category, String term, int weight) {
        return "@table\tcues\n@dimension\t" + dimension + "\n@slope\t2\n@intercept\t-3\n@threshold\t0.5\n@category\t"
                + category + " " + category + "\n" + term + "\t" + category + "\t" + weight + "\n";
    }

    /** Returns some text of up to nine pieces, no two alike. */
    static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(9); n > 0; n--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextBoolean()) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
