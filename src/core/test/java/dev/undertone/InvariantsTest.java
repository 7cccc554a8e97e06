package dev.undertone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The invariants on 100,000 random Unicode strings, and on the files that the system property {@code undertone.messages} names,
 * separated by commas: tab-separated, with a column {@code text} in which tabs and newlines are written {@code \t} and
 * {@code \n}. CONTRIBUTING.md has the command.
 */
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

    @TestFactory
    Stream<DynamicTest> messagesOfFiles_keepInvariants() {
        return System.getProperty("undertone.messages", "")
                .lines()
                .flatMap(files -> Stream.of(files.split(",", -1)))
                .map(file -> DynamicTest.dynamicTest(file, () -> checkFile(Path.of(file))));
    }

    private void checkFile(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int column = List.of(lines.get(0).split("\t", -1)).indexOf("text");
        for (int i = 1; i < lines.size(); i++) {
            String text = lines.get(i).split("\t", -1)[column];
            invariants.check("line " + (i + 1), text.replace("\\t", "\t").replace("\\n", "\n"));
        }
        System.out.println(lines.size() - 1 + " messages of " + file.getFileName() + " keep all invariants");
    }
}
