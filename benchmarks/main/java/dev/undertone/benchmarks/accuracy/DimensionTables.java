package dev.undertone.benchmarks.accuracy;

import dev.undertone.benchmarks.page.PipeTable;
import dev.undertone.lab.evaluate.Figure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The two tables of one dimension: how well the scores rank, and what the labels are worth. */
final class DimensionTables {
    private final List<Line> lines;
    private final List<String> peers;

    DimensionTables(List<Line> lines) {
        this.lines = List.copyOf(lines);
        Set<String> speaking = new LinkedHashSet<>();
        lines.forEach(line -> speaking.addAll(line.figures().keySet()));
        peers = List.copyOf(speaking);
    }

    /** Returns both in Markdown, or that there is nothing to show. */
    String text() {
        return lines.isEmpty()
                ? "None of the sets has messages with and without this label.\n"
                : ranking()
                        + "\nThe labels that each system gives by its own rule, as F1 (precision / recall):\n\n"
                        + labelling();
    }

    private PipeTable ranking() {
        boolean rivals = lines.stream().anyMatch(line -> line.lead().isPresent());
        List<String> headings = new ArrayList<>(List.of("AUROC", "seen", "messages", "with the label"));
        headings.addAll(peers);
        if (rivals) {
            headings.add("Undertone is");
        }
        PipeTable table = new PipeTable(2, headings);
        for (Line line : lines) {
            List<String> cells = new ArrayList<>(List.of(
                    Shown.name(line),
                    line.part().seen(),
                    line.isMean() ? "" : Shown.count(line.n()),
                    line.isMean() ? "" : Shown.count(line.positives())));
            for (String peer : peers) {
                cells.add(line.figure(peer, Figure.AUROC).map(Shown::estimate).orElse(Shown.NOTHING));
            }
            if (rivals) {
                cells.add(line.lead().map(Shown::lead).orElse(Shown.NOTHING));
            }
            table.row(cells);
        }
        return table;
    }

    private PipeTable labelling() {
        List<String> headings = new ArrayList<>(List.of("F1", "seen"));
        headings.addAll(peers);
        PipeTable table = new PipeTable(2, headings);
        for (Line line : lines) {
            List<String> cells =
                    new ArrayList<>(List.of(Shown.name(line), line.part().seen()));
            for (String peer : peers) {
                cells.add("%s (%s / %s)"
                        .formatted(
                                Shown.figure(line, peer, Figure.F1),
                                Shown.figure(line, peer, Figure.PRECISION),
                                Shown.figure(line, peer, Figure.RECALL)));
            }
            table.row(cells);
        }
        return table;
    }
}
