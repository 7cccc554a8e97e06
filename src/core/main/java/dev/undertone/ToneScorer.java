package dev.undertone;

import dev.undertone.internal.match.CompiledLexicon;
import dev.undertone.internal.score.Engine;
import dev.undertone.internal.score.Evidence;
import dev.undertone.internal.text.Utf8;
import dev.undertone.lexicon.Dimension;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The scores without the explanation, for many messages.
 *
 * <p>Keeps its buffers from message to message and allocates nothing once they have grown to the longest message. One per
 * thread; not thread-safe. The scores are those of {@link ToneAnalyzer#analyze}, bit for bit, whichever way the message
 * comes in.
 */
public final class ToneScorer {
    private final List<Dimension> dimensions;
    private final Engine engine;
    private final int maxLength;
    private final StrongestCategories strongest = new StrongestCategories();
    private char[] buffer = new char[512];
    private boolean scored;
    /** The category that was asked for last, and its number: it is mostly the same one. */
    private String asked = "";

    private int askedNumber = -1;

    ToneScorer(CompiledLexicon lexicon, int maxLength) {
        this.dimensions = lexicon.dimensions().names();
        this.engine = new Engine(lexicon);
        this.maxLength = maxLength;
    }

    /** Returns the dimensions in the order in which scores are written. */
    public List<Dimension> dimensions() {
        return dimensions;
    }

    /**
     * Scores a message.
     *
     * @param message the message
     * @param scores receives a score in [0,1] for each dimension, in the order of {@link #dimensions()}; all 0 when the
     *     message is not scored
     * @return whether it was scored, and if not, why
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code scores} is shorter than the dimensions
     */
    public Outcome score(CharSequence message, double[] scores) {
        Objects.requireNonNull(message, "message must not be null");
        checkRoom(scores);
        int length = message.length();
        if (length > maxLength) {
            return unscored(Outcome.TOO_LONG, scores);
        }
        ensureBuffer(length);
        if (message instanceof String string) {
            string.getChars(0, length, buffer, 0);
        } else {
            for (int i = 0; i < length; i++) {
                buffer[i] = message.charAt(i);
            }
        }
        return scoreChars(buffer, 0, length, scores);
    }

    /**
     * Scores a message that stands in an array of UTF-16 units.
     *
     * @param text the array
     * @param offset where the message begins
     * @param length how many units it has
     * @param scores as in {@link #score(CharSequence, double[])}
     * @return as there
     * @throws NullPointerException if an argument is null
     * @throws IndexOutOfBoundsException if offset and length are not inside {@code text}
     * @throws IllegalArgumentException if {@code scores} is shorter than the dimensions
     */
    public Outcome score(char[] text, int offset, int length, double[] scores) {
        Objects.requireNonNull(text, "text must not be null");
        Objects.checkFromIndexSize(offset, length, text.length);
        checkRoom(scores);
        if (length > maxLength) {
            return unscored(Outcome.TOO_LONG, scores);
        }
        return scoreChars(text, offset, length, scores);
    }

    /**
     * Scores a message in UTF-8. Malformed sequences count as U+FFFD, as in {@code new String(bytes, UTF_8)}.
     *
     * @param utf8 the array
     * @param offset where the message begins
     * @param length how many bytes it has
     * @param scores as in {@link #score(CharSequence, double[])}
     * @return as there
     * @throws NullPointerException if an argument is null
     * @throws IndexOutOfBoundsException if offset and length are not inside {@code utf8}
     * @throws IllegalArgumentException if {@code scores} is shorter than the dimensions
     */
    public Outcome score(byte[] utf8, int offset, int length, double[] scores) {
        Objects.requireNonNull(utf8, "utf8 must not be null");
        Objects.checkFromIndexSize(offset, length, utf8.length);
        checkRoom(scores);
        // one UTF-16 unit takes at most three bytes
        if (length > 3L * maxLength) {
            return unscored(Outcome.TOO_LONG, scores);
        }
        ensureBuffer(length);
        int units = Utf8.decode(utf8, offset, length, buffer);
        if (units > maxLength) {
            return unscored(Outcome.TOO_LONG, scores);
        }
        return scoreChars(buffer, 0, units, scores);
    }

    /**
     * Returns the categories of the cues that spoke for a dimension in the message that was scored last:
     * those with the largest sum of contributions first, equal ones by name.
     *
     * @param dimension the place of the dimension in {@link #dimensions()}
     * @param most how many categories to return at most
     * @return the categories, the strongest first; empty when nothing spoke for the dimension or the message was not scored
     * @throws IndexOutOfBoundsException if there is no such dimension
     */
    public List<String> categories(int dimension, int most) {
        Objects.checkIndex(dimension, dimensions.size());
        if (scored) {
            Evidence evidence = engine.evidence();
            for (int row = 0; row < evidence.rows(); row++) {
                if (evidence.dimension(row) == dimension) {
                    strongest.add(evidence.category(row), evidence.contribution(row));
                }
            }
        }
        return strongest.take(most);
    }

    /**
     * Tells whether the message that was scored last has a cue of a category, whatever it weighs.
     *
     * @param category the category
     * @throws NullPointerException if {@code category} is null
     */
    public boolean hasCategory(String category) {
        Objects.requireNonNull(category, "category must not be null");
        if (!category.equals(asked)) {
            asked = category;
            askedNumber = engine.evidence().categoryNumber(category);
        }
        return scored && engine.evidence().hasCategory(askedNumber);
    }

    /** Returns how many words the message that was scored last has, contractions written out; 0 when it was not scored. */
    public int words() {
        return scored ? engine.matcher().words() : 0;
    }

    /** Tells whether the message that was scored last asks a question: whether a sentence of it ends with a question mark. */
    public boolean asks() {
        return scored && engine.matcher().asks();
    }

    /** Reads a message and leaves the ledger in {@link #engine()}. */
    private Outcome scoreChars(char[] text, int offset, int length, double[] scores) {
        engine.read(text, offset, length);
        Outcome outcome = Abstention.of(text, offset, length, engine.matcher());
        if (!outcome.isScored()) {
            return unscored(outcome, scores);
        }
        scored = true;
        for (int d = 0; d < dimensions.size(); d++) {
            scores[d] = engine.score(d);
        }
        return engine.evidence().rows() == 0 ? Outcome.NO_CUE : Outcome.SCORED;
    }

    /** Returns the engine with what it made of the last message. */
    Engine engine() {
        return engine;
    }

    private Outcome unscored(Outcome outcome, double[] scores) {
        scored = false;
        Arrays.fill(scores, 0, dimensions.size(), 0);
        return outcome;
    }

    private void checkRoom(double[] scores) {
        Objects.requireNonNull(scores, "scores must not be null");
        if (scores.length < dimensions.size()) {
            throw new IllegalArgumentException(
                    "scores must have room for " + dimensions.size() + " dimensions (got " + scores.length + ")");
        }
    }

    private void ensureBuffer(int length) {
        if (buffer.length < length) {
            buffer = new char[Math.max(length, Math.min(buffer.length * 2, maxLength))];
        }
    }
}
