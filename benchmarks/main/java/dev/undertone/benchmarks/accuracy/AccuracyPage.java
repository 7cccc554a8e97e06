package dev.undertone.benchmarks.accuracy;

import dev.undertone.benchmarks.page.PageTemplate;
import dev.undertone.benchmarks.page.PipeTable;
import dev.undertone.lexicon.Dimension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The report as a page of Markdown. The text is that of {@code page.md} beside this class; what is computed stands for the
 * names in double braces. Holds no message, and for the same results it is the same, letter by letter.
 */
final class AccuracyPage {
    private static final String TEMPLATE = "page.md";

    private final List<Peer> peers;
    private final Map<Dimension, List<Line>> lines;

    /**
     * Creates a page.
     *
     * @param peers the systems, in the order of the tables
     * @param lines the results of each dimension, in the order of the page
     */
    AccuracyPage(List<Peer> peers, Map<Dimension, List<Line>> lines) {
        this.peers = List.copyOf(peers);
        this.lines = new LinkedHashMap<>(lines);
    }

    /**
     * Returns the page.
     *
     * @param results what came out on each set, in the order of the tables
     * @param sample how many messages of a set were used at most; 0 when all were
     */
    String text(List<Result> results, int sample) {
        SetTables sets = new SetTables(results);
        Weaknesses weaknesses = new Weaknesses(lines);
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("sample", sampleNote(sample));
        parts.put("systems", systems());
        lines.forEach((dimension, of) -> parts.put(dimension.name(), new DimensionTables(of).text()));
        parts.put("behind", weaknesses.behind());
        parts.put("poor", weaknesses.poor());
        parts.put("sets", sets.sources());
        parts.put("labels", sets.labels(lines.keySet()));
        return PageTemplate.beside(AccuracyPage.class, TEMPLATE).fill(parts);
    }

    private static String sampleNote(int sample) {
        return sample == 0
                ? ""
                : "\n**A quick look at " + sample + " messages of each set at most, not the whole measurement.**\n";
    }

    private PipeTable systems() {
        PipeTable table = new PipeTable(3, List.of("system", "version", "scores and labels"));
        peers.forEach(peer -> table.row(List.of(peer.name(), peer.version(), peer.rule())));
        return table;
    }
}
