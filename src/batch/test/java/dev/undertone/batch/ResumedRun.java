package dev.undertone.batch;

import dev.undertone.ToneAnalyzer;
import dev.undertone.batch.rows.Compression;
import dev.undertone.batch.rows.Position;
import dev.undertone.batch.rows.RejectedRow;
import dev.undertone.batch.rows.RowFormat;
import dev.undertone.batch.rows.RowSource;
import dev.undertone.batch.rows.Tally;
import dev.undertone.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A batch that goes on where the last one ended. */
final class ResumedRun {
    private static final int CHUNK = 2048;

    private ResumedRun() {}

    static Tally run(List<Path> inputs, Path answer, Path rejects, Lexicon lexicon, long commitMillis)
            throws IOException {
        List<RowSource> sources = inputs.stream()
                .map(input -> RowSource.file(input, Objects.requireNonNull(RowFormat.of(input.toString()))))
                .toList();
        ToneAnalyzer analyzer = ToneAnalyzer.builder().lexicon(lexicon).build();
        Map<String, String> same = ResumableOutput.identity(sources, lexicon, Map.of("--explain", "no"));
        ResumableFiles files = ResumableFiles.of(answer, rejects);
        Tally earlier = ResumableOutput.completeEarlier(files, same, analyzer.dimensions());
        if (earlier != null) {
            return earlier;
        }
        try (ResumableOutput output = ResumableOutput.open(files, true, same, commitMillis)) {
            BatchListener listener = new BatchListener() {
                @Override
                public void rejected(String input, RejectedRow row) throws IOException {
                    output.reject(input, row);
                }
            };
            BatchRun run = new BatchRun(analyzer, Runs.RAW, Compression.of(answer.toString()), 2, CHUNK, listener);
            Tally tally = run.run(sources, output, output.from(analyzer.dimensions()));
            output.finish(new BatchState(sources.size() - 1, Position.START, tally));
            return tally;
        }
    }
}
