package dev.undertone.cli;

import dev.undertone.ToneAnalyzer;
import dev.undertone.batch.rows.WrongUseException;
import dev.undertone.lexicon.Dimension;
import dev.undertone.sentiment.FusionRule;
import dev.undertone.sentiment.SentimentFusion;
import dev.undertone.sentiment.SentimentModel;
import dev.undertone.sentiment.SentimentModelProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Stack;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** {@code --deep} and {@code --depth}: whether a sentiment model on the class path gives a second opinion. */
final class DeepOption {
    private static final String CASCADE = "cascade";
    private static final String ALWAYS = "always";
    private static final String CANNOT = "--deep cannot be used: ";
    private static final String INSTALL =
            ". In a checkout, ./undertone puts it there. Beside a jar, java -jar takes no class path:"
                    + " java -cp undertone.jar:undertone-corenlp.jar:... dev.undertone.cli.Main, as docs/deep.md says";

    @Option(
            names = "--deep",
            arity = "0..1",
            paramLabel = "WHEN",
            preprocessor = OnlyAttached.class,
            description =
                    "Ask a sentiment model too: --deep=cascade where its opinion could change a label, --deep=always for"
                            + " every message; --deep alone means cascade. Needs undertone-corenlp; see docs/deep.md.")
    private @Nullable String when;

    @Option(
            names = "--depth",
            paramLabel = "DEPTH",
            description = "How deep the model looks: treeless, shift-reduce or pcfg. Left out: treeless.")
    private @Nullable String depth;

    private @Nullable CountedModel model;
    private boolean usualDepth;

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

    /** Tells whether a model is asked for. */
    boolean isAsked() {
        return when != null;
    }

    /**
     * Adds the model that is asked for, which is loaded when this returns.
     *
     * @param say hears that the model is being loaded, since that may take a while
     */
    void addTo(ToneAnalyzer.Builder builder, Consumer<String> say) {
        String asked = when == null ? null : when.toLowerCase(Locale.ROOT);
        if (asked == null) {
            if (depth != null) {
                throw new WrongUseException("--depth needs --deep");
            }
            return;
        }
        if (!List.of(CASCADE, ALWAYS).contains(asked)) {
            throw new WrongUseException("--deep must be cascade or always"
                    + (asked.isEmpty() ? " (got nothing behind =)" : PlainWord.got(asked)));
        }
        CountedModel loaded = new CountedModel(load(provider(), say));
        builder.sentiment(loaded);
        model = loaded;
        if (asked.equals(CASCADE)) {
            builder.cascade();
        }
    }

    private static SentimentModelProvider provider() {
        try {
            return SentimentModelProvider.installed();
        } catch (IllegalStateException e) {
            throw new WrongUseException(CANNOT + e.getMessage() + INSTALL);
        }
    }

    private SentimentModel load(SentimentModelProvider provider, Consumer<String> say) {
        List<String> depths = provider.depths();
        String chosen = depth == null ? depths.get(0) : depth;
        if (!depths.contains(chosen)) {
            throw new WrongUseException(CANNOT + "depth must be one of " + depths + PlainWord.got(chosen));
        }
        usualDepth = chosen.equals(depths.get(0));
        try {
            say.accept("loading the sentiment model " + chosen + " ...");
            return provider.create(chosen);
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new WrongUseException(CANNOT + e.getMessage());
        }
    }

    /** Refuses an analyzer whose scores the model cannot move: whoever asks for a second opinion would wait for nothing. */
    void refuseIfIdle(ToneAnalyzer analyzer) {
        SentimentModel asked = model;
        if (asked == null) {
            return;
        }
        List<Dimension> moved = SentimentFusion.bundled(asked.id()).rules().stream()
                .map(FusionRule::dimension)
                .distinct()
                .toList();
        if (analyzer.dimensions().stream().noneMatch(moved::contains)) {
            throw new WrongUseException("--deep would change nothing: the opinion of " + asked.id() + " moves " + moved
                    + ", and the lexicon has " + analyzer.dimensions());
        }
    }

    /** Refuses a value of {@code --deep} that was taken for a file. */
    void refuseAsFile(List<String> files) {
        for (String value : List.of(CASCADE, ALWAYS)) {
            if (isAsked() && files.contains(value) && !Files.exists(Path.of(value))) {
                throw new WrongUseException(
                        "there is no file " + value + "; if it belongs to --deep, write --deep=" + value);
            }
        }
    }

    /** Returns the id of the model that was asked for; null without one. */
    @Nullable
    String modelId() {
        return model == null ? null : model.id();
    }

    /** Returns {@code "; no opinion on ..."} for the closing line of a run; empty when no opinion was lost. */
    String lost() {
        String lost = model == null ? "" : SecondOpinionText.lost(model.lost());
        return lost.isEmpty() ? "" : "; " + lost;
    }

    /** Returns what a page adds to the name of the lexicon that scored; empty without a model. */
    String credit() {
        return model == null ? "" : " and the sentiment model " + model.id();
    }

    /** Returns what of it changes the answer. */
    String identity() {
        return when == null ? "left out" : when.toLowerCase(Locale.ROOT) + (usualDepth ? "" : ", --depth " + depth);
    }
}
