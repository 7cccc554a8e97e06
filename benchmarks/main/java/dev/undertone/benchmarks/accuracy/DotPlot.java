package dev.undertone.benchmarks.accuracy;

import dev.undertone.benchmarks.page.SvgPicture;
import dev.undertone.lab.evaluate.Estimate;
import dev.undertone.lab.evaluate.Figure;
import dev.undertone.lab.evaluate.Interval;
import dev.undertone.lexicon.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The AUROC of each system on each set as a picture: a mark for the value, a line for its interval.
 */
final class DotPlot {
    private static final int WIDTH = 860;
    private static final int LEFT = 250;
    private static final int RIGHT = WIDTH - 40;
    private static final int TOP = 88;
    private static final int ROW = 30;
    private static final int HEADING = 40;
    private static final int BELOW = 44;
    /** How far apart the systems of one row lie. */
    private static final int STEP = 8;

    private static final double TICK = 0.1;
    private static final double CHANCE = 0.5;

    private static final String LIGHT = """
            .heading { font-size: 14px; font-weight: 600 }
            .mean { font-weight: 600 }
            .chance { stroke: #59636e; stroke-width: 1; stroke-dasharray: 4 3 }
            .interval { stroke-width: 2; stroke-linecap: round }
            .s0 { fill: #1f5fd0; stroke: #1f5fd0 }
            .s1 { fill: #c2570c; stroke: #c2570c }
            .s2 { fill: #0f7a5a; stroke: #0f7a5a }
            .s3 { fill: #8a3fb8; stroke: #8a3fb8 }
            """;

    private static final String DARK = """
            .chance { stroke: #9aa4af }
            .s0 { fill: #6ea8ff; stroke: #6ea8ff }
            .s1 { fill: #ff9d57; stroke: #ff9d57 }
            .s2 { fill: #4fd1a5; stroke: #4fd1a5 }
            .s3 { fill: #d2a0f5; stroke: #d2a0f5 }
            """;

    private final Map<Dimension, List<Line>> lines;
    private final List<String> peers;
    private final double lowest;
    private final SvgPicture svg;

    /**
     * Creates a picture.
     *
     * @param lines the results of each dimension; one without results is left out
     */
    DotPlot(Map<Dimension, List<Line>> lines) {
        this.lines = new LinkedHashMap<>(lines);
        this.lines.values().removeIf(List::isEmpty);
        Set<String> names = new LinkedHashSet<>();
        this.lines
                .values()
                .forEach(all -> all.forEach(line -> names.addAll(line.figures().keySet())));
        names.remove(MajorityPeer.NAME);
        peers = List.copyOf(names);
        lowest = lowest();
        int height = TOP + BELOW;
        for (List<Line> of : this.lines.values()) {
            height += HEADING + of.size() * ROW;
        }
        svg = new SvgPicture(
                WIDTH,
                height,
                "Accuracy by set and system",
                "AUROC with 95 % bootstrap intervals; the same figures stand in the tables of the page.");
        draw();
    }

    private double lowest() {
        double lowest = CHANCE - TICK;
        for (Line line : all()) {
            for (String peer : peers) {
                double low = line.figure(peer, Figure.AUROC).map(DotPlot::low).orElse(1.0);
                while (low < lowest && lowest > TICK / 2) {
                    lowest -= TICK;
                }
            }
        }
        return Math.max(0, lowest);
    }

    private List<Line> all() {
        List<Line> all = new ArrayList<>();
        lines.values().forEach(all::addAll);
        return all;
    }

    private static double low(Estimate estimate) {
        Interval interval = estimate.interval();
        return interval == null ? estimate.value() : interval.low();
    }

    private static double high(Estimate estimate) {
        Interval interval = estimate.interval();
        return interval == null ? estimate.value() : interval.high();
    }

    private void draw() {
        svg.style(LIGHT, DARK);
        svg.put(
                "<text class=\"title\" x=\"20\" y=\"30\">How well each system tells messages with a label from those without</text>");
        legend();
        int y = TOP;
        for (Map.Entry<Dimension, List<Line>> entry : lines.entrySet()) {
            y = block(entry.getKey(), entry.getValue(), y);
        }
        svg.put(
                "<text class=\"faint\" x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">AUROC with 95 %% interval</text>",
                x((lowest + 1) / 2), y + BELOW - 12);
    }

    /** Returns the picture. */
    String svg() {
        return svg.toString();
    }

    private void legend() {
        int x = 20;
        for (String peer : peers) {
            mark(peers.indexOf(peer), x + 6.0, 57);
            svg.put("<text x=\"%d\" y=\"62\">%s</text>", x + 18, SvgPicture.escaped(peer));
            x += 40 + 8 * peer.length();
        }
        svg.put("<line class=\"chance\" x1=\"%d\" x2=\"%d\" y1=\"50\" y2=\"64\"/>", x + 6, x + 6);
        svg.put("<text x=\"%d\" y=\"62\">majority, or a coin</text>", x + 18);
        svg.put("<text class=\"faint\" x=\"%d\" y=\"62\">† the lexicon has seen it</text>", x + 170);
    }

    private int block(Dimension dimension, List<Line> of, int top) {
        int first = top + HEADING;
        int bottom = first + of.size() * ROW;
        for (int i = 0; i < of.size(); i += 2) {
            svg.put(
                    "<rect class=\"band\" x=\"20\" y=\"%d\" width=\"%d\" height=\"%d\"/>",
                    first + i * ROW, RIGHT - 20, ROW);
        }
        svg.put(
                "<text class=\"heading\" x=\"20\" y=\"%d\">%s</text>",
                top + HEADING - 14, SvgPicture.escaped(dimension.name()));
        for (int tick = (int) Math.round(lowest / TICK); tick <= 10; tick++) {
            double value = tick * TICK;
            svg.put(
                    "<line class=\"%s\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>",
                    tick == 5 ? "chance" : "grid", x(value), x(value), first - 6, bottom);
            svg.put(
                    "<text class=\"faint\" x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%.1f</text>",
                    x(value), first - 12, value);
        }
        int y = first;
        for (Line line : of) {
            row(line, y + ROW / 2);
            y += ROW;
        }
        return bottom;
    }

    private void row(Line line, int y) {
        String mark = line.part() == SetDescription.Part.FIT ? " †" : "";
        svg.put(
                "<text class=\"%s\" x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>",
                line.isMean() ? "mean" : mark.isEmpty() ? "set" : "faint",
                LEFT - 16,
                y + 4,
                SvgPicture.escaped(line.name() + mark));
        List<String> present =
                peers.stream().filter(line.figures()::containsKey).toList();
        for (int i = 0; i < present.size(); i++) {
            String peer = present.get(i);
            double at = y + (i - (present.size() - 1) / 2.0) * STEP;
            line.figure(peer, Figure.AUROC).ifPresent(auroc -> {
                svg.put(
                        "<line class=\"interval s%d\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\"/>",
                        colour(peers.indexOf(peer)), x(low(auroc)), x(high(auroc)), at, at);
                mark(peers.indexOf(peer), x(auroc.value()), at);
            });
        }
    }

    /** Shapes differ too, for those who do not tell the colours apart. */
    private void mark(int peer, double x, double y) {
        int s = colour(peer);
        switch (s) {
            case 0 -> svg.put("<circle class=\"s0\" cx=\"%.1f\" cy=\"%.1f\" r=\"4.5\"/>", x, y);
            case 1 -> svg.put("<rect class=\"s1\" x=\"%.1f\" y=\"%.1f\" width=\"7\" height=\"7\"/>", x - 3.5, y - 3.5);
            case 2 -> svg.put("<path class=\"s2\" d=\"M%.1f %.1fl4.5 4.5l-4.5 4.5l-4.5 -4.5z\"/>", x, y - 4.5);
            default -> svg.put("<path class=\"s3\" d=\"M%.1f %.1fl4.5 8l-9 0z\"/>", x, y - 5);
        }
    }

    private static int colour(int peer) {
        return peer % 4;
    }

    private double x(double value) {
        return LEFT + (RIGHT - LEFT) * (value - lowest) / (1 - lowest);
    }
}
