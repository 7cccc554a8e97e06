package dev.undertone.benchmarks.deep;

import dev.undertone.benchmarks.accuracy.Sample;
import dev.undertone.lab.labelled.LabelColumns;
import dev.undertone.lab.labelled.LabelledReader;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a model is measured or fitted with: labelled messages, the depth, and how many messages it is asked about. */
final class DepthOptions {
    /** Of each set as many messages as there are. */
    static final int ALL = Integer.MAX_VALUE;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Labelled messages, as accuracy reads them.")
    private List<Path> files = List.of();

    @Option(
            names = "--depth",
            paramLabel = "DEPTH",
            defaultValue = "treeless",
            description = "Which of the installed models (default: treeless).")
    private String depth = "treeless";

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "Use at most N messages of each set, always the same ones. Left out: all.")
    private int sample = ALL;

    String depth() {
        return depth;
    }

    int sample() {
        return sample;
    }

    /** Reads the sets, and draws from each what is asked for. */
    List<LabelledSet> sets(List<Dimension> dimensions) throws IOException {
        List<LabelledSet> sets = new ArrayList<>();
        for (Path file : files) {
            sets.add(Sample.of(LabelledReader.read(file, LabelColumns.named(dimensions)), sample));
        }
        return sets;
    }

    /** Returns these options as a command line has them, for a page that says how it was made. */
    String words() {
        return "--depth " + depth + (sample == ALL ? "" : " --sample " + sample);
    }
}
