package dev.undertone.benchmarks.deep;

import dev.undertone.lab.evaluate.Figure;
import dev.undertone.lexicon.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps what was measured at a depth in a file of its own, so that the depths can be measured one after the other, and the page
 * still shows all of them. Lines of cells with tabs between them; the first cell says what the line holds.
 */
final class FiguresFile {
    private static final String DEPTH = "depth";
    private static final String THROUGHPUT = "throughput";
    private static final String BESIDE = "beside";
    private static final String SET = "set";
    private static final String FIGURE = "figure";

    private FiguresFile() {}

    static void write(Path folder, DepthFigures figures) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                line(DEPTH, figures.depth(), figures.sample(), figures.command(), figures.seconds(), figures.bytes()));
        Throughput speed = figures.throughput();
        lines.add(line(THROUGHPUT, speed.messages(), speed.always(), speed.cascade(), speed.asked()));
        for (Beside beside : figures.beside()) {
            lines.add(line(BESIDE, beside.pipeline(), beside.messages(), beside.depth(), beside.rate()));
        }
        for (Ways set : figures.ways()) {
            lines.add(line(SET, set.set(), set.messages(), set.asked()));
            for (WayFigures of : set.figures()) {
                lines.add(line(
                        FIGURE, of.dimension().name(), of.figure().name(), of.lexicon(), of.always(), of.cascade()));
            }
        }
        Files.createDirectories(folder);
        Files.write(file(folder, figures.depth()), lines);
    }

    /** Reads the depths that were measured, in the order in which they are named. */
    static List<DepthFigures> read(Path folder, List<String> depths) throws IOException {
        List<DepthFigures> all = new ArrayList<>();
        for (String depth : depths) {
            if (Files.exists(file(folder, depth))) {
                all.add(figures(Files.readAllLines(file(folder, depth))));
            }
        }
        return all;
    }

    private static Path file(Path folder, String depth) {
        return folder.resolve(depth + ".tsv");
    }

    private static String line(Object... cells) {
        List<String> words = new ArrayList<>();
        for (Object cell : cells) {
            words.add(cell.toString());
        }
        return String.join("\t", words);
    }

    private static DepthFigures figures(List<String> lines) {
        List<String[]> rows = lines.stream().map(line -> line.split("\t", -1)).toList();
        String[] depth = rows.get(0);
        String[] speed = rows.get(1);
        List<Beside> beside = new ArrayList<>();
        List<Ways> ways = new ArrayList<>();
        for (int i = 2; i < rows.size(); i++) {
            String[] row = rows.get(i);
            switch (row[0]) {
                case BESIDE -> beside.add(new Beside(row[1], Integer.parseInt(row[2]), number(row[3]), number(row[4])));
                case SET -> ways.add(new Ways(row[1], Integer.parseInt(row[2]), number(row[3]), figures(rows, i + 1)));
                default -> {}
            }
        }
        return new DepthFigures(
                depth[1],
                Integer.parseInt(depth[2]),
                depth[3],
                number(depth[4]),
                Long.parseLong(depth[5]),
                new Throughput(Integer.parseInt(speed[1]), number(speed[2]), number(speed[3]), number(speed[4])),
                beside,
                ways);
    }

    /** Returns the figures that stand below a set. */
    private static List<WayFigures> figures(List<String[]> rows, int begin) {
        return rows.subList(begin, rows.size()).stream()
                .takeWhile(row -> row[0].equals(FIGURE))
                .map(row -> new WayFigures(
                        new Dimension(row[1]), Figure.valueOf(row[2]), number(row[3]), number(row[4]), number(row[5])))
                .toList();
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }
}
