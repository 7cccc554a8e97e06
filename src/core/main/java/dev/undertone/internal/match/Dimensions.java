package dev.undertone.internal.match;

import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.DimensionSettings;
import dev.undertone.lexicon.DurationEffect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How each dimension is treated, by index. Immutable. */
public final class Dimensions {
    /** Sets of dimensions are kept as the bits of an int. */
    private static final int MOST = 31;

    private final List<DimensionSettings> settings;
    private final List<Dimension> names;
    private final double[] shareWhenNegated;
    private final double[] shareAgainst;
    private final long[] opposites;

    Dimensions(List<DimensionSettings> settings) {
        if (settings.size() > MOST) {
            throw new IllegalArgumentException(
                    "a lexicon must have at most " + MOST + " dimensions (got " + settings.size() + ")");
        }
        this.settings = List.copyOf(settings);
        List<Dimension> all = new ArrayList<>();
        for (DimensionSettings setting : settings) {
            all.add(setting.dimension());
        }
        names = List.copyOf(all);
        shareWhenNegated = new double[all.size() * all.size()];
        shareAgainst = new double[all.size() * all.size()];
        opposites = new long[all.size()];
        for (int d = 0; d < all.size(); d++) {
            for (int other = 0; other < all.size(); other++) {
                int at = d * all.size() + other;
                shareWhenNegated[at] = settings.get(d).whenNegated().getOrDefault(all.get(other), 0.0);
                opposites[d] |= shareWhenNegated[at] > 0 ? 1L << other : 0;
                shareAgainst[at] = settings.get(d).against().getOrDefault(all.get(other), 0.0);
            }
        }
    }

    static Dimensions unpack(Unpacker packed) {
        List<DimensionSettings> settings = new ArrayList<>();
        int size = packed.oneInt();
        List<Dimension> names = new ArrayList<>();
        for (int d = 0; d < size; d++) {
            names.add(new Dimension(packed.string()));
        }
        for (int d = 0; d < size; d++) {
            double[] numbers = packed.doubles();
            DurationEffect effect = DurationEffect.values()[packed.oneInt()];
            settings.add(new DimensionSettings(
                    names.get(d),
                    numbers[0],
                    numbers[1],
                    numbers[2],
                    shares(names, numbers, 4),
                    shares(names, numbers, 4 + size),
                    effect,
                    numbers[3]));
        }
        return new Dimensions(settings);
    }

    private static Map<Dimension, Double> shares(List<Dimension> names, double[] numbers, int from) {
        Map<Dimension, Double> shares = new HashMap<>();
        for (int other = 0; other < names.size(); other++) {
            if (numbers[from + other] != 0) {
                shares.put(names.get(other), numbers[from + other]);
            }
        }
        return shares;
    }

    void pack(Packer packer) {
        packer.ints(settings.size());
        for (Dimension name : names) {
            packer.string(name.name());
        }
        for (int d = 0; d < settings.size(); d++) {
            DimensionSettings setting = settings.get(d);
            double[] numbers = new double[4 + 2 * settings.size()];
            numbers[0] = setting.slope();
            numbers[1] = setting.intercept();
            numbers[2] = setting.threshold();
            numbers[3] = setting.inQuestion();
            for (int other = 0; other < settings.size(); other++) {
                numbers[4 + other] = shareWhenNegated(d, other);
                numbers[4 + settings.size() + other] = shareAgainst(d, other);
            }
            packer.doubles(numbers);
            packer.ints(setting.durationEffect().ordinal());
        }
    }

    /** Returns how many dimensions there are. */
    public int size() {
        return settings.size();
    }

    /** Returns the dimensions in their order. */
    public List<Dimension> names() {
        return names;
    }

    /** Returns the settings of a dimension. */
    public DimensionSettings get(int dimension) {
        return settings.get(dimension);
    }

    /** Returns what share of a negated cue's weight on {@code dimension} is added to {@code other}. */
    public double shareWhenNegated(int dimension, int other) {
        return shareWhenNegated[dimension * names.size() + other];
    }

    /** Returns what share of a cue for {@code dimension} is taken from {@code other}. */
    public double shareAgainst(int dimension, int other) {
        return shareAgainst[dimension * names.size() + other];
    }

    /** Returns the dimensions of which a negated cue of {@code dimension} speaks, as bits. */
    public long opposites(int dimension) {
        return opposites[dimension];
    }

    /** Tells whether what speaks for {@code dimension} speaks against any other. */
    public boolean isOpposed(int dimension) {
        return !settings.get(dimension).against().isEmpty();
    }

    /** Tells whether a negated cue of {@code dimension} speaks of any other. */
    public boolean isTurnable(int dimension) {
        return !settings.get(dimension).whenNegated().isEmpty();
    }
}
