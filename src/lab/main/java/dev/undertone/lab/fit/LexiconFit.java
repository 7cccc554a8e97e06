package dev.undertone.lab.fit;

import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneReport;
import dev.undertone.lab.fit.FitOptions.Step;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.DimensionSettings;
import dev.undertone.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Fits the numbers of a lexicon to labelled messages, and keeps what holds on sets that were left out.
 *
 * <p>Deterministic: the same tables, sets and options give the same tables, byte for byte. {@code docs/fitting.md} describes
 * the model. Not thread-safe: one per fit.
 */
public final class LexiconFit {
    /** With fewer usable sets than this none can be left out. */
    private static final int LEAST_SETS = 2;

    private final LexiconFolder folder;
    private final Lexicon lexicon;
    private final List<VoicedSet> sets = new ArrayList<>();
    private final FitOptions options;
    private final FittedRows rows;
    private final Consumer<String> progress;
    /** By dimension: what the hand-written lexicon makes of the sets. */
    private final Map<Dimension, List<Judged>> hand = new HashMap<>();

    private final Map<Dimension, List<String>> notes = new LinkedHashMap<>();
    private final Map<String, List<String>> tableNotes = new LinkedHashMap<>();

    private LexiconFit(
            LexiconFolder folder, List<LabelledSet> labelled, FitOptions options, Consumer<String> progress) {
        this.folder = folder;
        this.options = options;
        this.progress = progress;
        lexicon = folder.lexicon();
        rows = FittedRows.of(lexicon, folder.hasBase(), options.keep());
        ToneAnalyzer analyzer = ToneAnalyzer.builder().lexicon(lexicon).build();
        labelled.forEach(set -> sets.add(new VoicedSet(set, analyzer)));
        hand.putAll(judged(lexicon));
        lexicon.dimensions().forEach(dimension -> notes.put(dimension, new ArrayList<>()));
    }

    /**
     * Fits a lexicon.
     *
     * @param folder its tables
     * @param sets the labelled messages, each set of another origin, no two of one name
     * @param options what to fit
     * @param progress is told what is being done, in a few words and often
     * @return the fitted tables and how they came about
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if two sets have one name, or an option names what the lexicon does not have
     */
    public static FitReport run(
            LexiconFolder folder, List<LabelledSet> sets, FitOptions options, Consumer<String> progress) {
        Objects.requireNonNull(folder, "folder must not be null");
        Objects.requireNonNull(options, "options must not be null");
        Objects.requireNonNull(progress, "progress must not be null");
        TreeSet<String> names = new TreeSet<>();
        for (LabelledSet set : sets) {
            if (!names.add(set.name())) {
                throw new IllegalArgumentException("sets must have different names (got " + set.name() + " twice)");
            }
        }
        return new LexiconFit(folder, sets, options, progress).run();
    }

    private FitReport run() {
        Map<Dimension, WeightsFit> weights = new HashMap<>();
        LexiconFolder fitted = folder;
        List<Dimension> fittable = fittable();
        if (options.steps().contains(Step.WEIGHTS) && !fittable.isEmpty()) {
            fitted = fitWeights(fittable, weights);
        }
        Map<Dimension, List<Judged>> judged = judged(fitted.lexicon());
        List<DimensionFit> fits = new ArrayList<>();
        for (DimensionSettings settings : lexicon.settings()) {
            Dimension dimension = settings.dimension();
            CalibrationFit calibration = null;
            ThresholdFit threshold = null;
            List<SetFigure> labels = List.of();
            if (fittable.contains(dimension)) {
                String table = fitted.settingsTable(dimension);
                boolean maySet = table != null && rows.maySet(dimension);
                SettingsFit fit = new SettingsFit(
                        settings,
                        hand.getOrDefault(dimension, List.of()),
                        judged.getOrDefault(dimension, List.of()),
                        maySet ? options : options.withoutSettings());
                labels = fit.labels();
                if (table != null && maySet) {
                    calibration = fit.calibration();
                    threshold = fit.threshold();
                    fitted = written(fitted, table, settings, calibration, threshold);
                }
            }
            fits.add(new DimensionFit(
                    dimension,
                    notes.getOrDefault(dimension, List.of()),
                    weights.get(dimension),
                    options.steps().contains(Step.CALIBRATION) ? calibration : null,
                    options.steps().contains(Step.THRESHOLD) ? threshold : null,
                    labels));
        }
        LexiconFolder noted = withNotes(fitted);
        return new FitReport(noted, fits, noted.changedSince(folder));
    }

    private Map<Dimension, List<Judged>> judged(Lexicon read) {
        Map<Dimension, List<Judged>> judged = new HashMap<>();
        ToneAnalyzer analyzer = ToneAnalyzer.builder().lexicon(read).build();
        for (VoicedSet set : sets) {
            List<ToneReport> reports = set.read(analyzer);
            for (Dimension dimension : read.dimensions()) {
                judged.computeIfAbsent(dimension, name -> new ArrayList<>()).add(set.judged(dimension, reports));
            }
        }
        return judged;
    }

    /** Returns the dimensions with enough usable sets, and notes for each which sets are left out. */
    private List<Dimension> fittable() {
        List<Dimension> fittable = new ArrayList<>();
        notes.forEach((dimension, own) -> {
            int usable = 0;
            for (Judged set : hand.getOrDefault(dimension, List.of())) {
                if (set.isUsable()) {
                    usable++;
                } else if (set.size() > 0) {
                    own.add(set.set + " is left out: it has " + set.positives() + " messages with the label and "
                            + (set.size() - set.positives()) + " without, and both must be at least "
                            + Judged.LEAST_OF_A_CLASS);
                }
            }
            if (usable >= LEAST_SETS) {
                fittable.add(dimension);
            } else {
                own.add("nothing is fitted: it takes " + LEAST_SETS + " usable sets to leave one out (got " + usable
                        + ")");
            }
        });
        return fittable;
    }

    private LexiconFolder fitWeights(List<Dimension> dimensions, Map<Dimension, WeightsFit> fits) {
        Numbers numbers = new Numbers(folder, lexicon, dimensions, rows);
        FitGround ground = new FitGround(numbers, sets, options.allowSignChange());
        LeaveOneSetOut.Choice choice = new LeaveOneSetOut(ground, progress).choose();
        progress.accept("fitting to all sets");
        FitGround.Fitted fitted = ground.fit(-1, choice.priors(), choice.rounds());
        for (int d = 0; d < dimensions.size(); d++) {
            int[] messages = ground.messages(d);
            int seen = 0;
            List<Move> moves = new ArrayList<>();
            for (int n = 0; n < messages.length; n++) {
                seen += messages[n] > 0 ? 1 : 0;
                Move move = move(numbers, numbers.of(d).get(n), fitted.values[d][n], fitted.free[d][n], messages[n]);
                if (move.distance() > 0) {
                    moves.add(move);
                }
            }
            moves.sort(Comparator.comparingDouble(move -> -move.distance()));
            WeightsFit fit = new WeightsFit(
                    choice.priors().get(d),
                    choice.rounds(),
                    choice.figures().get(d),
                    choice.blind().get(d),
                    seen,
                    moves);
            fits.put(dimensions.get(d), fit);
            List<String> note = FitNote.weights(dimensions.get(d), fit);
            moves.stream().map(Move::table).distinct().forEach(table -> note(table, note));
        }
        return numbers.written(fitted.values);
    }

    private static Move move(Numbers numbers, LexiconNumber number, double value, double free, int messages) {
        Move.Sign sign = Move.Sign.SAME;
        if (number.changesSign(value)) {
            sign = Move.Sign.CHANGED;
        } else if (number.changesSign(free) && value != number.hand()) {
            sign = Move.Sign.HELD;
        }
        return new Move(
                numbers.table(number),
                numbers.term(number),
                numbers.category(number),
                number.hand(),
                value,
                messages,
                sign);
    }

    private LexiconFolder written(
            LexiconFolder fitted,
            String table,
            DimensionSettings settings,
            CalibrationFit calibration,
            ThresholdFit threshold) {
        List<Consumer<TableEdit>> edits = new ArrayList<>();
        if (calibration.adopted()) {
            edits.add(edit -> edit.setHeader("intercept", calibration.fitted().intercept()));
            edits.add(edit -> edit.setHeader("slope", calibration.fitted().slope()));
            note(table, FitNote.calibration(settings.dimension(), calibration));
        }
        if (threshold.now() != settings.threshold()) {
            edits.add(edit -> edit.setHeader("threshold", threshold.now()));
        }
        if (threshold.adopted()) {
            note(table, FitNote.threshold(settings.dimension(), threshold));
        }
        return edits.isEmpty() ? fitted : fitted.edited(Map.of(table, edits));
    }

    private void note(String table, List<String> lines) {
        tableNotes.computeIfAbsent(table, name -> new ArrayList<>()).addAll(lines);
    }

    private LexiconFolder withNotes(LexiconFolder fitted) {
        Map<String, List<Consumer<TableEdit>>> edits = new LinkedHashMap<>();
        tableNotes.forEach((table, lines) -> {
            if (!fitted.text(table).equals(folder.text(table))) {
                edits.put(table, List.of(edit -> edit.setNote(lines)));
            }
        });
        return fitted.edited(edits);
    }
}
