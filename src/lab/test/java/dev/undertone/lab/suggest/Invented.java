package dev.undertone.lab.suggest;

import dev.undertone.ToneAnalyzer;
import dev.undertone.lab.labelled.LabelledMessage;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A lexicon of a few rows and messages of invented words. */
final class Invented {
    private static final Map<String, String> TABLES = Map.of(
            "manifest.tsv",
            """
            format	1
            id	invented
            version	1
            language	en
            licence	Apache-2.0
            sources	written for these tests
            file	frustration.tsv
            file	intensifiers.tsv
            file	quantities.tsv
            file	spellings.tsv
            file	words.tsv
            file	identities.tsv
            """,
            "frustration.tsv",
            """
            @table	cues
            @dimension	frustration
            @slope	2
            @intercept	-3
            @category	anger anger
            awful	anger	2
            grim	anger	1
            bits and bobs	anger	0
            """,
            "intensifiers.tsv",
            """
            @table	shifters
            @kind	intensifier
            very	next 1	1.5
            """,
            "quantities.tsv",
            """
            @table	quantities
            hours	units	60
            hour	unit	60
            an	article	1
            third	ordinal	3
            today	day	0
            """,
            "spellings.tsv",
            """
            @table	spellings
            wont	will not
            """,
            "words.tsv",
            """
            @table	function-words
            the
            a
            it
            is
            my
            and
            not
            will
            i
            """,
            "identities.tsv",
            """
            @table	identities
            norwegian
            """);

    private Invented() {}

    /** Frustration: awful 2, grim 1, "bits and bobs" 0. */
    static ToneAnalyzer analyzer() {
        try {
            Path folder = Files.createTempDirectory("invented");
            for (Map.Entry<String, String> table : TABLES.entrySet()) {
                Files.writeString(folder.resolve(table.getKey()), table.getValue());
            }
            Lexicon lexicon = Lexicon.read(folder);
            for (String table : TABLES.keySet()) {
                Files.delete(folder.resolve(table));
            }
            Files.delete(folder);
            return ToneAnalyzer.builder().lexicon(lexicon).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a set of frustrated messages, which begin with "1 ", of others, "0 ", and of ones without a label, "- ". */
    static LabelledSet set(String name, List<String> lines) {
        List<LabelledMessage> messages = new ArrayList<>();
        for (String line : lines) {
            Map<Dimension, Boolean> labels =
                    line.charAt(0) == '-' ? Map.of() : Map.of(Dimension.FRUSTRATION, line.charAt(0) == '1');
            messages.add(new LabelledMessage(Integer.toString(messages.size() + 1), line.substring(2), labels));
        }
        return new LabelledSet(name, messages);
    }

    static LabelledSet set(String name, String... lines) {
        return set(name, List.of(lines));
    }
}
