package dev.undertone.lab.suggest;

/** The messages of one set in which a term stands, counted and weighed. */
final class Tally {
    /** How many messages with the label. */
    int with;
    /** How many without it. */
    int without;
    /** The sum of the weights of those with the label, and of the squares. */
    double withWeight;

    double withSquares;
    /** The sum of the weights times the words of the messages. */
    double withWords;
    /** The same of those without it. */
    double withoutWeight;

    double withoutSquares;
    double withoutWords;

    void add(boolean label, double weight, int words) {
        if (label) {
            with++;
            withWeight += weight;
            withSquares += weight * weight;
            withWords += weight * words;
        } else {
            without++;
            withoutWeight += weight;
            withoutSquares += weight * weight;
            withoutWords += weight * words;
        }
    }

    int messages() {
        return with + without;
    }
}
