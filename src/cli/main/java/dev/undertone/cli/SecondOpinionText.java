package dev.undertone.cli;

import dev.undertone.Cue;
import dev.undertone.ToneReport;
import dev.undertone.sentiment.NoOpinion;
import java.util.List;
import java.util.Locale;
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
            case ASKED_ALWAYS -> "asked";
            case ASKED_CLOSE -> "asked, because an opinion could change a label";
            case ASKED_CONFLICT -> "asked, because the lexicon finds both praise and blame";
            case NO_OPINION -> "asked, and none given: " + reasons(report);
        };
        return text.isEmpty() ? List.of() : List.of("", "second opinion  " + text);
    }

    private static String reasons(ToneReport report) {
        if (report.sentiment().isEmpty()) {
            return "no words";
        }
        TreeMap<NoOpinion, Long> counts = report.sentiment().stream()
                .flatMap(sentence -> sentence.noOpinion().stream())
                .collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(of -> of.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + of.getValue())
                .collect(Collectors.joining(", "));
    }
}
