package dev.undertone.benchmarks.accuracy;

import dev.undertone.lab.evaluate.Figure;
import dev.undertone.lexicon.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Where Undertone does badly, as the figures say it. */
final class Weaknesses {
    private static final double POOR = 0.5;

    private final Map<Dimension, List<Line>> lines;

    Weaknesses(Map<Dimension, List<Line>> lines) {
        this.lines = new LinkedHashMap<>(lines);
    }

    /** Returns, in Markdown, the sets on which a peer is better by more than chance. */
    String behind() {
        return list(
                "A peer is ahead by more than chance on:",
                "On no set is a peer ahead of Undertone by more than chance.",
                line -> line.lead().filter(Lead::isBehind).map(Shown::lead).orElse(""));
    }

    /** Returns, in Markdown, the sets on which every other label given is wrong, or every other one is missed. */
    String poor() {
        return list(
                "Precision or recall is below one half on:",
                "On no set is precision or recall below one half.",
                line -> {
                    List<String> figures = new ArrayList<>();
                    for (Figure figure : List.of(Figure.PRECISION, Figure.RECALL)) {
                        if (line.figure(UndertonePeer.NAME, figure)
                                .filter(estimate -> estimate.value() < POOR)
                                .isPresent()) {
                            figures.add(figure.label() + " " + Shown.figure(line, UndertonePeer.NAME, figure));
                        }
                    }
                    return String.join(", ", figures);
                });
    }

    private String list(String some, String none, Function<Line, String> weakness) {
        StringBuilder items = new StringBuilder();
        lines.forEach((dimension, all) -> {
            for (Line line : all) {
                String found = line.isMean() ? "" : weakness.apply(line);
                if (!found.isEmpty()) {
                    items.append("- %s, %s: %s\n".formatted(Shown.name(line), dimension, found));
                }
            }
        });
        return items.isEmpty() ? none + "\n" : some + "\n\n" + items;
    }
}
