package dev.undertone.reference;

import dev.undertone.lexicon.Lexicon;
import dev.undertone.lexicon.LexiconEntry;
import dev.undertone.lexicon.ShifterEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Messages to compare engines on: those of files, mutations of them, and words of a lexicon thrown together. */
final class Messages {
    private static final List<String> SNIPPETS = List.of(
            " not ",
            " very ",
            " but ",
            " if ",
            " never ",
            " a ",
            " hour ",
            " 3 ",
            "2",
            "'s",
            "!",
            "?",
            "!! ",
            "...",
            ". ",
            ", ",
            " \"",
            "\" ",
            " - ",
            "-",
            "/",
            "*",
            "#",
            "@",
            "\n",
            "\n> ",
            "\n\n",
            " :) ",
            ":(",
            " \uD83D\uDE21",
            "\u0301",
            "\u2019",
            "&amp;",
            "<b>",
            ".com",
            "$",
            "%",
            ":30",
            " pm",
            "st ",
            "'");

    private Messages() {}

    /** A message, and the line of the file on which it stands. */
    record Line(int number, String text) {}

    /** Reads the messages in the columns {@code text}, {@code message} and {@code than} of a tab-separated file. */
    static List<Line> of(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> header = List.of(lines.get(0).split("\t", -1));
        List<Line> messages = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            for (String column : List.of("text", "message", "than")) {
                if (header.contains(column) && !cells[header.indexOf(column)].isEmpty()) {
                    String text =
                            cells[header.indexOf(column)].replace("\\t", "\t").replace("\\n", "\n");
                    messages.add(new Line(i + 1, text));
                }
            }
        }
        return messages;
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a message with a few accidents. */
    static String mutated(String message, Random random) {
        StringBuilder mutated = new StringBuilder(message);
        for (int accidents = 1 + random.nextInt(6); accidents > 0; accidents--) {
            int at = random.nextInt(mutated.length() + 1);
            int to = Math.min(mutated.length(), at + 1 + random.nextInt(3));
            String part = mutated.substring(at, to);
            switch (random.nextInt(7)) {
                case 0 -> mutated.delete(at, to);
                case 1 -> mutated.insert(at, part + part);
                case 2 ->
                    mutated.replace(at, to, new StringBuilder(part).reverse().toString());
                case 3 -> {
                    int end = Math.min(mutated.length(), at + 30);
                    mutated.replace(at, end, mutated.substring(at, end).toUpperCase(java.util.Locale.ROOT));
                }
                case 4 -> {
                    int space = mutated.indexOf(" ", at);
                    mutated.replace(Math.max(space, 0), space + 1, "");
                }
                default -> mutated.insert(at, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
            }
        }
        return mutated.toString();
    }

    /** Returns spellings of rows, each cut at a random place or whole, with odd things between them. */
    static String ofTerms(Lexicon lexicon, Random random) {
        StringBuilder message = new StringBuilder();
        for (int terms = 1 + random.nextInt(8); terms > 0; terms--) {
            String term = spelling(lexicon, random);
            if (random.nextInt(4) == 0) {
                term = term.substring(0, random.nextInt(term.length() + 1));
            }
            message.append(withExamples(term, random));
            message.append(random.nextInt(4) == 0 ? SNIPPETS.get(random.nextInt(SNIPPETS.size())) : " ");
        }
        return message.toString();
    }

    private static String spelling(Lexicon lexicon, Random random) {
        List<LexiconEntry> cues = lexicon.entries();
        List<ShifterEntry> shifters = lexicon.shifters();
        List<String> spellings = random.nextInt(3) > 0
                ? cues.get(random.nextInt(cues.size())).spellings()
                : shifters.get(random.nextInt(shifters.size())).spellings();
        return spellings.get(random.nextInt(spellings.size()));
    }

    /** Puts something into the gaps and classes of a term. */
    private static String withExamples(String term, Random random) {
        return term.replaceAll(
                        "<0-[0-9]>", List.of("", "the", "not so", "a very big").get(random.nextInt(4)))
                .replace("<num>", List.of("3", "three", "1,000", "$50", "7.5").get(random.nextInt(5)))
                .replace("<ordinal>", List.of("third", "5th", "umpteenth").get(random.nextInt(3)))
                .replace(
                        "<duration>",
                        List.of("3 hours", "an hour", "45min", "weeks", "2-3 days")
                                .get(random.nextInt(5)))
                .replace("<clock>", List.of("5pm", "17:30", "noon").get(random.nextInt(3)))
                .replace("<day>", List.of("Monday", "today", "2moro").get(random.nextInt(3)));
    }
}
