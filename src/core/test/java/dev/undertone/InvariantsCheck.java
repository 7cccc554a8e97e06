package dev.undertone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs the invariants on every message of tab-separated files with a column {@code text}, in which tabs and newlines are
 * written {@code \t} and {@code \n}. CONTRIBUTING.md has the command.
 */
public final class InvariantsCheck {
    private InvariantsCheck() {}

    /** Takes the files. */
    public static void main(String[] files) throws IOException {
        Invariants invariants = new Invariants(ToneAnalyzer.create());
        long messages = 0;
        for (String file : files) {
            List<String> lines = Files.readAllLines(Path.of(file));
            int column = List.of(lines.get(0).split("\t", -1)).indexOf("text");
            for (int i = 1; i < lines.size(); i++) {
                String text = lines.get(i).split("\t", -1)[column];
                invariants.check(
                        file + " line " + (i + 1), text.replace("\\t", "\t").replace("\\n", "\n"));
                messages++;
            }
        }
        System.out.println(messages + " messages keep all invariants");
    }
}
