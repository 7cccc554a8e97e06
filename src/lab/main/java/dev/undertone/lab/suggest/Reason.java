package dev.undertone.lab.suggest;

/** Why a term that tells the messages apart is not proposed. */
public enum Reason {
    /** One of its words says who somebody is, as the lexicon's table of identities lists them. */
    IDENTITY("a word of identity"),
    /** One of its words is a name or a brand: written with a capital, or all in capitals, in most places inside sentences. */
    NAME("a name or brand"),
    /** One of its words mostly stands as a hashtag. */
    HASHTAG("a hashtag"),
    /** It is made of quantities, or one of its words has a digit in it. */
    NUMBER("a number or code"),
    /** All of its words are among the commonest of the language, or only shift others, as the lexicon lists them. */
    FUNCTION_WORDS("only function words"),
    /** It belongs to what one set is about: it stands almost only there, and no other set takes it for the same. */
    TOPIC("a topic of one set"),
    /** It nearly always stands in one and the same longer run of words, or ends with a word that leads on to the next. */
    PART("a part of a longer term"),
    /** It says no more than stronger terms with which it shares words. */
    VARIANT("a variant of a stronger term"),
    /** What is sure of its effect would round to a weight of nothing. */
    WEAK("too weak to be sure of"),
    /** It would not raise the mean AUROC of the labelled sets that it was found in. */
    NO_GAIN("no gain in AUROC");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** Returns the reason in words, for example {@code a name or brand}. */
    @Override
    public String toString() {
        return words;
    }
}
