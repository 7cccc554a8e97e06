package dev.undertone.cli;

import dev.undertone.ToneAnalyzer;
import dev.undertone.batch.rows.WrongUseException;
import dev.undertone.sentiment.SentimentModelProvider;
import java.util.List;
import java.util.Map;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** {@code --deep} and {@code --depth}: whether a sentiment model on the class path gives a second opinion. */
final class DeepOption {
    private static final String CASCADE = "cascade";
    private static final String ALWAYS = "always";

    @Option(
            names = "--deep",
            arity = "0..1",
            paramLabel = "WHEN",
            preprocessor = OnlyAttached.class,
            description =
                    "Ask a sentiment model too: cascade (or nothing behind it) where its opinion could change a label,"
                            + " always for every message. Needs undertone-corenlp; see docs/deep.md.")
    private @Nullable String when;

    @Option(
            names = "--depth",
            paramLabel = "DEPTH",
            description = "How deep the model looks: treeless, shift-reduce or pcfg. Left out: treeless.")
    private @Nullable String depth;

    /** The file behind a bare {@code --deep} is no value of it. */
    static final class OnlyAttached implements IParameterPreprocessor {
        @Override
        public boolean preprocess(Stack<String> args, CommandSpec command, ArgSpec option, Map<String, Object> info) {
            if (!"=".equals(String.valueOf(info.get("separator")))) {
                args.push(CASCADE);
            }
            return false;
        }
    }

    /** Adds the model that is asked for. */
    void addTo(ToneAnalyzer.Builder builder) {
        String asked = when;
        if (asked == null) {
            if (depth != null) {
                throw new WrongUseException("--depth needs --deep");
            }
            return;
        }
        if (!List.of(CASCADE, ALWAYS).contains(asked)) {
            throw new WrongUseException("--deep must be cascade or always" + PlainWord.got(asked));
        }
        try {
            SentimentModelProvider provider = SentimentModelProvider.installed();
            builder.sentiment(provider.create(depth == null ? provider.depths().get(0) : depth));
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new WrongUseException("--deep cannot be used: " + e.getMessage());
        }
        if (asked.equals(CASCADE)) {
            builder.cascade();
        }
    }

    /** Returns what of it changes the answer. */
    String identity() {
        return when == null ? "left out" : when + (depth == null ? "" : ", --depth " + depth);
    }
}
