package dev.undertone.cli;

import dev.undertone.ToneAnalyzer;
import dev.undertone.batch.rows.WrongUseException;
import dev.undertone.cli.suggestion.SuggestionJson;
import dev.undertone.cli.suggestion.SuggestionRows;
import dev.undertone.cli.suggestion.SuggestionTables;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lab.suggest.SetSize;
import dev.undertone.lab.suggest.SuggestOptions;
import dev.undertone.lab.suggest.Suggester;
import dev.undertone.lab.suggest.Suggestions;
import dev.undertone.lexicon.Dimension;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code undertone lexicon suggest}: terms that a lexicon lacks. */
@Command(
        name = "suggest",
        description =
                "Proposes terms that the lexicon lacks, from messages with or without labels. They are for people to look"
                        + " at, not to be taken over unseen.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        descriptionHeading = "%n",
        parameterListHeading = "%nInput:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nHow to read it:%n",
        footer = {
            "  term    words as the lexicon would match them; <num>, <duration>, ... stand for any such quantity",
            "  weight  what the row might weigh: rather too little than too much; below 0 it speaks against",
            "  z       how sure the effect is, in standard deviations, on what the lexicon misses. Files count alike,",
            "          however large. Thousands of terms are compared, so a z of 3 may still be chance",
            "  AUROC   what the term alone would change in these very files, the mean over them; on other messages",
            "          it will be less. A dash: the labels of the file are all the same",
            "  7:2     seven messages with the label have the term, two without the label",
            "",
            "  Left out are names and brands, hashtags, numbers, words of identity, function words, what belongs to the",
            "  topic of a single file, parts and variants of other terms, and what would not raise the mean AUROC; --all",
            "  shows them. Topics are told by comparing files: give messages of several origins, one file for each.",
            "",
            "  --unlabelled compares messages that the lexicon labels with those in which it finds nothing. What it",
            "  proposes goes along with known cues; whether it means the same, only a reader can tell.",
            "",
            "Examples:",
            "  undertone lexicon suggest chats.tsv reviews.tsv --dimension frustration",
            "  undertone lexicon suggest labelled.csv --dimension urgency --format tsv >> mine/urgency.tsv",
            "  undertone lexicon suggest --unlabelled tickets.csv --text-column description --examples 3",
            "",
            "Exit codes: 0 done, even when no term is proposed; 2 wrong use, a faulty lexicon, faulty labels, or nothing to",
            "compare; 3 some rows of --unlabelled files were rejected; 4 input or output failed.",
            ""
        })
final class LexiconSuggestCommand implements Callable<Integer> {
    enum Layout {
        TABLE,
        JSON,
        TSV;

        /** Returns the name as options spell it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Files with labelled messages, as evaluate reads them; each is a set of its own. With --unlabelled,"
                            + " files with messages, as score reads them.")
    private List<Path> files = List.of();

    @Option(names = "--unlabelled", description = "The messages have no labels, or theirs are to be left alone.")
    private boolean unlabelled;

    @Option(
            names = "--dimension",
            split = ",",
            paramLabel = "NAME",
            description =
                    "Propose terms for these dimensions, separated by commas. Left out: all that have messages of either"
                            + " kind.")
    private List<String> chosen = List.of();

    @Mixin
    private LexiconOption lexicon = new LexiconOption();

    @Mixin
    private LabelColumnOptions columns = new LabelColumnOptions();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most N terms for each dimension. Left out: ${DEFAULT-VALUE}.")
    private int limit = SuggestOptions.DEFAULT.limit();

    @Option(
            names = "--min-count",
            paramLabel = "N",
            description = "Only terms in at least N messages. Left out: ${DEFAULT-VALUE}.")
    private int minCount = SuggestOptions.DEFAULT.minCount();

    @Option(
            names = "--max-words",
            paramLabel = "N",
            description = "Only terms of at most N words. Left out: ${DEFAULT-VALUE}.")
    private int maxWords = SuggestOptions.DEFAULT.maxWords();

    @Option(
            names = "--examples",
            paramLabel = "N",
            description = "Show for each term N places where it stands: words of your customers, unlike all else here.")
    private int examples = SuggestOptions.DEFAULT.examples();

    @Option(names = "--all", description = "Show the terms that are left out too, and why.")
    private boolean all;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; tsv is rows for a table of cues. Left out: table.")
    private Layout format = Layout.TABLE;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    LexiconSuggestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        SuggestOptions options = options();
        ToneAnalyzer analyzer = lexicon.analyzer();
        List<Dimension> dimensions = dimensions(analyzer);
        UnlabelledFiles reader = new UnlabelledFiles(columns.choice(), console.err());
        List<LabelledSet> sets = unlabelled
                ? readUnlabelled(reader)
                : LabelledFiles.read("lexicon suggest", files, columns, analyzer.dimensions());
        Suggester suggester = Suggester.of(analyzer, sets, options);
        List<Suggestions> suggestions = new ArrayList<>();
        for (Dimension dimension : dimensions) {
            Suggestions found = unlabelled ? suggester.byKnownCues(dimension) : suggester.byLabels(dimension);
            if (found.sets().stream().anyMatch(LexiconSuggestCommand::hasBoth)) {
                suggestions.add(found);
            } else if (!chosen.isEmpty()) {
                throw new WrongUseException(nothingToCompare(dimension));
            }
        }
        if (suggestions.isEmpty()) {
            throw new WrongUseException("no file has messages with a label and messages without it"
                    + (unlabelled ? ", as the lexicon labels them" : "") + "; there is nothing to compare");
        }
        print(suggestions);
        return reader.rejected() > 0 ? ExitCode.SOME_REJECTED : ExitCode.DONE;
    }

    private SuggestOptions options() {
        try {
            return new SuggestOptions(limit, minCount, maxWords, examples);
        } catch (IllegalArgumentException e) {
            throw new WrongUseException(String.valueOf(e.getMessage())
                    .replace("minCount", "--min-count")
                    .replace("maxWords", "--max-words")
                    .replace("limit", "--limit")
                    .replace("examples", "--examples"));
        }
    }

    private List<Dimension> dimensions(ToneAnalyzer analyzer) {
        List<String> known = analyzer.dimensions().stream().map(Dimension::name).toList();
        if (!known.containsAll(chosen)) {
            throw new WrongUseException("--dimension must be of the lexicon: " + String.join(", ", known));
        }
        return analyzer.dimensions().stream()
                .filter(dimension -> chosen.isEmpty() || chosen.contains(dimension.name()))
                .toList();
    }

    private List<LabelledSet> readUnlabelled(UnlabelledFiles reader) throws IOException {
        LabelledFiles.requireFiles("lexicon suggest", files);
        List<LabelledSet> sets = new ArrayList<>();
        for (Path file : files) {
            sets.add(reader.read(file));
        }
        return sets;
    }

    private static boolean hasBoth(SetSize set) {
        return set.with() > 0 && set.without() > 0;
    }

    private String nothingToCompare(Dimension dimension) {
        return unlabelled
                ? "the lexicon must give some messages of a file the label " + dimension
                        + ", and find nothing in others"
                : "a file must have messages with the label " + dimension + " and messages without it (got none)";
    }

    private void print(List<Suggestions> suggestions) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TABLE -> {
                SuggestionTables tables = new SuggestionTables(console.palette(), out, all);
                suggestions.forEach(tables::print);
            }
            case TSV -> {
                SuggestionRows rows = new SuggestionRows(out, all);
                suggestions.forEach(rows::print);
            }
            case JSON -> SuggestionJson.write(suggestions, all, out);
        }
    }
}
