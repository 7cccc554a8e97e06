package dev.undertone.benchmarks.accuracy;

import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneReport;
import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.Lexicon;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Undertone with the bundled lexicon. Threads may share it. */
public final class UndertonePeer implements Peer {
    /** What tables call it. */
    static final String NAME = "Undertone";

    private final ToneAnalyzer analyzer = ToneAnalyzer.create();

    /** Creates the peer. */
    public UndertonePeer() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String version() {
        String program = ToneAnalyzer.class.getPackage().getImplementationVersion();
        Lexicon lexicon = analyzer.lexicon();
        return (program == null ? "(not packaged)" : program) + ", lexicon " + lexicon.id() + " " + lexicon.version();
    }

    @Override
    public String rule() {
        return "The score of each dimension, and the label from the lexicon's threshold on. A message that it declines to score"
                + " counts as 0, without a label.";
    }

    @Override
    public Set<Dimension> dimensions() {
        return Set.copyOf(analyzer.dimensions());
    }

    @Override
    public Map<Dimension, Verdict> judge(String message) {
        ToneReport report = analyzer.analyze(message);
        Map<Dimension, Verdict> verdicts = new HashMap<>();
        report.dimensions()
                .forEach(dimension ->
                        verdicts.put(dimension, new Verdict(report.score(dimension), report.has(dimension))));
        return verdicts;
    }
}
