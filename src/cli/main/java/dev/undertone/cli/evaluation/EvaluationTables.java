package dev.undertone.cli.evaluation;

import dev.undertone.ToneReport;
import dev.undertone.batch.rows.RowScore;
import dev.undertone.cli.show.Decimals;
import dev.undertone.cli.show.DisplayWidth;
import dev.undertone.cli.show.Ledger;
import dev.undertone.cli.show.MarkedMessage;
import dev.undertone.cli.show.Palette;
import dev.undertone.cli.show.Printable;
import dev.undertone.cli.show.Style;
import dev.undertone.cli.show.TextTable;
import dev.undertone.lab.evaluate.CalmFigures;
import dev.undertone.lab.evaluate.CategoryCounts;
import dev.undertone.lab.evaluate.CategoryTable;
import dev.undertone.lab.evaluate.Comparison;
import dev.undertone.lab.evaluate.Difference;
import dev.undertone.lab.evaluate.DimensionFigures;
import dev.undertone.lab.evaluate.Estimate;
import dev.undertone.lab.evaluate.Figure;
import dev.undertone.lab.evaluate.Interval;
import dev.undertone.lab.evaluate.LabelChanges;
import dev.undertone.lab.evaluate.MacroFigures;
import dev.undertone.lab.evaluate.WorstErrors;
import dev.undertone.lab.evaluate.WorstErrors.ScoredMessage;
import dev.undertone.lexicon.Dimension;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Prints a report as tables: a column for each dimension, a row for each figure. */
public final class EvaluationTables {
    private static final String INDENT = "  ";
    private static final String NOT_DEFINED = "–";
    private static final int WIDEST_TERM = 60;
    private static final int TERMS = 10;

    /** What is compared in a table; JSON has all figures. */
    private static final List<Figure> COMPARED = List.of(Figure.F1, Figure.AUROC);

    private final EvaluationReport report;
    private final Palette palette;
    private final PrintWriter out;

    /**
     * Creates tables.
     *
     * @param report what to print
     * @param palette colours
     * @param out where to
     */
    public EvaluationTables(EvaluationReport report, Palette palette, PrintWriter out) {
        this.report = report;
        this.palette = palette;
        this.out = out;
    }

    /** Prints all files, and the means over them when there are several. */
    public void print() {
        out.println(report.lexicon()
                + (report.options().resamples() == 0
                        ? "; no intervals"
                        : format(
                                "; 95 %% intervals from %,d resamples",
                                report.options().resamples())));
        report.files().forEach(this::print);
        if (report.files().size() > 1) {
            printMeans();
        }
    }

    private void print(EvaluatedFile file) {
        int unscored = file.evaluation().scored().unscored();
        int messages = file.evaluation().scored().set().messages().size();
        heading(file.name()
                + format(": %,d messages", messages)
                + (unscored == 0 ? "" : format(", %,d of them not scored", unscored)));
        List<DimensionFigures> figures = file.evaluation().figures();
        if (figures.isEmpty()) {
            out.println(INDENT + "no labels");
            return;
        }
        print(figures);
        printComparisons(file.comparisons());
        printCategories(file.categories());
        printCalm(file.calm());
        for (WorstErrors errors : file.errors()) {
            print(errors.dimension() + ": worst false alarms", errors.dimension(), errors.falseAlarms());
            print(errors.dimension() + ": worst misses", errors.dimension(), errors.misses());
        }
    }

    private void print(List<DimensionFigures> figures) {
        TextTable table = table(figures.size());
        row(table, "", figures, of -> of.dimension().name());
        row(table, "n", figures, of -> count(of.n()));
        row(table, "positives", figures, of -> count(of.positives()));
        row(table, "threshold", figures, of -> Decimals.of(of.threshold(), 2));
        row(table, "labels given", figures, of -> count(of.atThreshold().given()));
        for (Figure figure : Figure.values()) {
            row(table, figure.label(), figures, of -> cell(of.estimates().get(figure)));
            if (figure == Figure.BEST_F1) {
                row(table, "best threshold", figures, of -> share(of.bestThreshold(), "%.2f"));
            }
        }
        table.print(out, INDENT, palette);
    }

    private void printMeans() {
        List<MacroFigures> macro = report.macro();
        if (macro.isEmpty()) {
            return;
        }
        heading("mean over the files that have messages with the label and messages without it");
        TextTable table = table(macro.size());
        row(table, "", macro, of -> of.dimension().name());
        row(table, "files", macro, of -> count(of.sets()));
        for (Figure figure : Figure.values()) {
            row(table, figure.label(), macro, of -> cell(of.estimates().get(figure)));
        }
        table.print(out, INDENT, palette);
        printComparisons(report.macroComparisons());
    }

    private void printComparisons(List<Comparison> comparisons) {
        MeasuredLexicon other = report.baseline();
        if (other == null || comparisons.isEmpty()) {
            return;
        }
        out.println();
        out.println(INDENT + "compared with " + other + "; above 0 is better than it");
        TextTable table = table(comparisons.size());
        row(table, "", comparisons, of -> of.dimension().name());
        for (Figure figure : COMPARED) {
            row(table, figure.label(), comparisons, of -> cell(of.differences().get(figure)));
        }
        row(table, "labels gained", comparisons, of -> gained(of.changes()));
        row(table, "labels lost", comparisons, of -> lost(of.changes()));
        table.print(out, INDENT, palette);
    }

    private static String gained(LabelChanges changes) {
        return format("%,d right, %,d wrong", changes.gainedHits(), changes.gainedFalseAlarms());
    }

    /** A label that was wrong is well lost. */
    private static String lost(LabelChanges changes) {
        return format("%,d right, %,d wrong", changes.lostHits(), changes.lostFalseAlarms());
    }

    private void printCategories(List<CategoryTable> tables) {
        if (tables.isEmpty()) {
            return;
        }
        out.println();
        out.println(INDENT
                + "by category of cue: the messages with such a cue, and how many of them have the label by hand;");
        out.println(INDENT + "then the labels that such a cue decided, by contributing most: right, wrong, and missed");
        tables.forEach(this::print);
    }

    private void print(CategoryTable categories) {
        out.println();
        TextTable table = new TextTable("lrrrrrr")
                .row(
                        categories.dimension().name(),
                        "messages",
                        "with label",
                        "share",
                        "decided right",
                        "wrong",
                        "missed");
        for (CategoryCounts row : categories.rows()) {
            table.row(
                    row.category().equals(CategoryCounts.NO_CUE) ? "(no cue)" : row.category(),
                    count(row.messages()),
                    count(row.positives()),
                    share(row.precision(), "%.3f"),
                    count(row.hits()),
                    count(row.falseAlarms()),
                    count(row.misses()));
        }
        table.print(out, INDENT, palette);
    }

    private void printCalm(List<CalmFigures> calm) {
        if (calm.isEmpty()) {
            return;
        }
        out.println();
        TextTable table = new TextTable("lrrr").row("calm messages", "n", "labels given", "share");
        for (CalmFigures of : calm) {
            table.row(of.dimension().name(), count(of.messages()), count(of.given()), share(of.share(), "%.3f"));
        }
        table.print(out, INDENT, palette);
        for (CalmFigures of : calm) {
            if (!of.terms().isEmpty()) {
                out.println();
                print(of);
            }
        }
    }

    private void print(CalmFigures calm) {
        TextTable terms = new TextTable("llr").row("calm, but " + calm.dimension() + " for", "category", "messages");
        calm.terms().stream()
                .limit(TERMS)
                .forEach(term -> terms.row(
                        term.term().isEmpty() ? "(no cue)" : DisplayWidth.cut(term.term(), WIDEST_TERM),
                        term.category(),
                        count(term.count())));
        terms.print(out, INDENT, palette);
    }

    private void print(String heading, Dimension dimension, List<ScoredMessage> errors) {
        if (!errors.isEmpty()) {
            heading(heading);
        }
        for (ScoredMessage error : errors) {
            String text = error.message().text();
            ToneReport of = report.lexicon().analyzer().analyze(text);
            out.println();
            out.println(palette.paint(Printable.oneLine(error.message().id()), Style.DIM)
                    + INDENT
                    + new MarkedMessage(text, of.cues(dimension), palette));
            if (of.outcome().isScored()) {
                new Ledger(text, of, palette).print(dimension, out);
            } else {
                out.println("not scored: " + RowScore.word(of.outcome()));
            }
        }
    }

    private void heading(String text) {
        out.println();
        out.println(palette.paint(text, Style.BOLD));
    }

    private static TextTable table(int columns) {
        return new TextTable("l".repeat(columns + 1));
    }

    private static <T> void row(TextTable table, String heading, List<T> columns, Function<T, String> cell) {
        String[] cells = new String[columns.size() + 1];
        cells[0] = heading;
        for (int i = 0; i < columns.size(); i++) {
            cells[i + 1] = cell.apply(columns.get(i));
        }
        table.row(cells);
    }

    private static String cell(@Nullable Estimate estimate) {
        if (estimate == null) {
            return NOT_DEFINED;
        }
        Interval interval = estimate.interval();
        return format("%.3f", estimate.value())
                + (interval == null ? "" : format(" [%.2f, %.2f]", interval.low(), interval.high()));
    }

    private static String cell(@Nullable Difference difference) {
        if (difference == null) {
            return NOT_DEFINED;
        }
        Interval interval = difference.estimate().interval();
        return format("%+.3f", difference.estimate().value())
                + (interval == null ? "" : format(" [%+.3f, %+.3f]", interval.low(), interval.high()))
                + (difference.p().isEmpty()
                        ? ""
                        : format(" p %.3f", difference.p().getAsDouble()));
    }

    private static String share(OptionalDouble share, String format) {
        return share.isEmpty() ? NOT_DEFINED : format(format, share.getAsDouble());
    }

    private static String count(int count) {
        return format("%,d", count);
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
