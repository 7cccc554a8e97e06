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

/** A batch that goes on where the last one was killed, in this process or as one of its own. */
final class ResumedRun {
    private static final int CHUNK = 2048;

    private ResumedRun() {}

    /** Arguments: input, answer, rejects. */
    public static void main(String[] args) throws IOException {
        run(List.of(Path.of(args[0]), Path.of(args[1])), Path.of(args[2]), Path.of(args[3]), Messages.lexicon(2), 0);
    }

    static Tally run(List<Path> inputs, Path answer, Path rejects, Lexicon lexicon, long commitMillis)
            throws IOException {
        List<RowSource> sources = inputs.stream()
                .map(input -> RowSource.file(input, Objects.requireNonNull(RowFormat.of(input.toString()))))
                .toList();
        ToneAnalyzer analyzer = ToneAnalyzer.builder().lexicon(lexicon).build();
        Map<String, String> same = ResumableOutput.identity(sources, lexicon, "usual");
        Tally earlier = ResumableOutput.completeEarlier(answer, rejects, same, analyzer.dimensions());
        if (earlier != null) {
            return earlier;
        }
        try (ResumableOutput output = ResumableOutput.open(answer, rejects, true, same, commitMillis)) {
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
