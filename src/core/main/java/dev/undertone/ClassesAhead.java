package dev.undertone;

/**
 * Loads the classes that a first score needs, on a thread of its own, while the bundled lexicon is being read: with a second
 * processor, the first score comes some six milliseconds sooner. The thread ends when it has loaded them.
 *
 * <p>None of the classes has a static initialiser that waits for another one of them, so two threads cannot wait for each other.
 */
final class ClassesAhead implements Runnable {
    /** In the order in which they are needed. One that is left out here is loaded when it is used. */
    static final String[] NAMES = {
        "internal.match.Unpacker",
        "internal.match.Vocabulary",
        "internal.match.TermTable",
        "internal.text.EmoticonTrie",
        "internal.match.Dimensions",
        "lexicon.Dimension",
        "lexicon.DurationEffect",
        "lexicon.DimensionSettings",
        "internal.match.Cues",
        "internal.match.Terms$Bundled",
        "internal.match.Names",
        "internal.match.PhraseAutomaton",
        "internal.match.EdgeUnpacker",
        "internal.match.EdgeTable",
        "internal.match.StopUnpacker",
        "internal.match.StopTable",
        "internal.match.ShifterRows",
        "lexicon.ShifterKind",
        "lexicon.Reach$Kind",
        "ToneScorer",
        "internal.score.Engine",
        "internal.score.NegationRule",
        "internal.score.Shifters",
        "internal.score.MagnitudeRule",
        "internal.score.DegreeRule",
        "internal.score.IrrealisRule",
        "internal.score.QuestionRule",
        "internal.score.QuotedRule",
        "internal.score.ResolvedRule",
        "internal.score.ContrastRule",
        "internal.score.CourtesyRule",
        "internal.score.EmphasisRule",
        "internal.score.SarcasmRule",
        "internal.score.RepetitionRule",
        "internal.score.OppositionRule",
        "internal.match.MessageMatcher",
        "internal.text.TokenSink",
        "internal.text.Normaliser",
        "internal.text.HtmlEntities$Match",
        "internal.text.NormalisedText",
        "internal.text.TokenBuffer",
        "internal.match.Hits",
        "internal.match.WordResolver",
        "internal.text.Tokeniser",
        "internal.text.Numeral",
        "internal.text.WordShape",
        "internal.text.Punctuation",
        "internal.match.Quantities",
        "internal.match.PhraseMatcher",
        "internal.match.Paths",
        "internal.match.Starts",
        "internal.match.Matches",
        "internal.match.Overlaps",
        "internal.score.Evidence",
        "internal.score.Structure",
        "internal.score.ShiftKind",
        "internal.text.Ascii",
        "internal.match.Staccato",
        "lexicon.QuantityEntry$Kind",
        "Abstention",
        "Outcome"
    };

    private static final String PREFIX = "dev.undertone.";

    private static volatile boolean begun;

    private ClassesAhead() {}

    /** Begins to load, once, where there is a processor for it. */
    static void load() {
        if (begun || Runtime.getRuntime().availableProcessors() == 1) {
            return;
        }
        begun = true;
        Thread thread = new Thread(null, new ClassesAhead(), "undertone-classes", 0, false);
        thread.setDaemon(true);
        try {
            thread.start();
        } catch (OutOfMemoryError e) {
            // an application at its limit of threads loads the classes when it uses them
            return;
        }
    }

    @Override
    public void run() {
        try {
            for (String name : NAMES) {
                Class.forName(PREFIX.concat(name), true, ClassesAhead.class.getClassLoader());
            }
        } catch (ClassNotFoundException | LinkageError e) {
            // whoever needs the class will say so
            return;
        }
    }
}
