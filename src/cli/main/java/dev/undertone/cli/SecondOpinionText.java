package dev.undertone.cli;

import dev.undertone.Cue;
import dev.undertone.ToneReport;
import dev.undertone.sentiment.NoOpinion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says in words what became of the second opinion on a message. */
final class SecondOpinionText {
    private static final String CATEGORY = "sentiment";

    private SecondOpinionText() {}

    /** Returns the cues that are words; those of a sentiment model are whole sentences, and marking them would hide the words. */
    static List<Cue> lexiconCues(ToneReport report) {
        return report.cues().stream()
                .filter(cue -> !cue.category().equals(CATEGORY))
                .toList();
    }

    /** Returns an empty line and one that says what became of it; none at all when no model was to be asked. */
    static List<String> of(ToneReport report) {
        String text = switch (report.decision()) {
            case LEXICON -> "";
            case LEXICON_SURE -> "not asked, because no opinion could change a label (--deep=always asks all the same)";
            case ASKED_ALWAYS -> "asked" + partly(report);
            case ASKED_CLOSE -> "asked, because an opinion could change a label" + partly(report);
            case ASKED_CONFLICT -> "asked, because the lexicon finds both praise and blame" + partly(report);
            case NO_OPINION -> "asked, and none given: " + reasons(report);
        };
        return text.isEmpty() ? List.of() : List.of("", "second opinion  " + text);
    }

    private static String partly(ToneReport report) {
        String lost = lost(counts(report));
        return lost.isEmpty() ? "" : "; " + lost;
    }

    private static String reasons(ToneReport report) {
        return report.sentiment().isEmpty() ? "no words" : reasons(counts(report));
    }

    private static Map<NoOpinion, Long> counts(ToneReport report) {
        return report.sentiment().stream()
                .flatMap(sentence -> sentence.noOpinion().stream())
                .collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()));
    }

    /** Returns on how many sentences there is no opinion, and why; nothing when there is one on all. */
    static String lost(Map<NoOpinion, Long> counts) {
        long sentences = counts.values().stream().mapToLong(Long::longValue).sum();
        return sentences == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "no opinion on %,d %s: %s",
                        sentences,
                        sentences == 1 ? "sentence" : "sentences",
                        reasons(counts));
    }

    private static String reasons(Map<NoOpinion, Long> counts) {
        return counts.entrySet().stream()
                .map(of -> String.format(
                        Locale.ROOT,
                        "%s %,d",
                        of.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        of.getValue()))
                .collect(Collectors.joining(", "));
    }
}
