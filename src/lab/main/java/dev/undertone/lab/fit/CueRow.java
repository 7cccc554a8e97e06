package dev.undertone.lab.fit;

/** What a cue adds to the strength of a message, as a product: a constant, times a weight and factors. Immutable. */
final class CueRow {
    private final int message;
    private final double constant;
    private final int[] numbers;

    /**
     * Creates a row.
     *
     * @param message the index of the message in its set
     * @param constant what is not fitted of the product
     * @param numbers the fitted numbers of the product, as indices; not copied
     */
    CueRow(int message, double constant, int[] numbers) {
        this.message = message;
        this.constant = constant;
        this.numbers = numbers;
    }

    int message() {
        return message;
    }

    /** Adds 1 to the count of each number that this row is the first of its message to have. */
    void count(int[] counts, int[] lastMessage) {
        for (int number : numbers) {
            if (lastMessage[number] != message + 1) {
                lastMessage[number] = message + 1;
                counts[number]++;
            }
        }
    }

    /** Returns the contribution under given values of the numbers. */
    double contribution(double[] values) {
        double product = constant;
        for (int number : numbers) {
            product *= values[number];
        }
        return product;
    }

    /** Adds to a gradient over the numbers what the contribution's own derivatives say, times {@code by}. */
    void addGradient(double[] values, double by, double[] gradient) {
        for (int i = 0; i < numbers.length; i++) {
            double others = constant;
            for (int j = 0; j < numbers.length; j++) {
                others *= j == i ? 1 : values[numbers[j]];
            }
            gradient[numbers[i]] += by * others;
        }
    }
}
