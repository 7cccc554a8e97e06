package dev.undertone.lab.fit;

import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneReport;
import dev.undertone.lab.labelled.LabelledMessage;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import java.util.ArrayList;
import java.util.List;

/**
 * A labelled set, parted into the messages in which a lexicon finds cues and those in which it finds none: the latter have a
 * strength of 0, whatever the lexicon's numbers. Immutable.
 */
final class VoicedSet {
    private final String name;
    private final List<LabelledMessage> voiced = new ArrayList<>();
    private final List<LabelledMessage> silent = new ArrayList<>();

    VoicedSet(LabelledSet set, ToneAnalyzer analyzer) {
        name = set.name();
        for (LabelledMessage message : set.messages()) {
            boolean hasCue = !analyzer.analyze(message.text()).cues().isEmpty();
            (hasCue ? voiced : silent).add(message);
        }
    }

    String name() {
        return name;
    }

    /** Returns what an analyzer says of the messages with cues, in their order. */
    List<ToneReport> read(ToneAnalyzer analyzer) {
        List<ToneReport> reports = new ArrayList<>(voiced.size());
        for (LabelledMessage message : voiced) {
            reports.add(analyzer.analyze(message.text()));
        }
        return reports;
    }

    /** Returns strengths and labels of all messages that were judged in a dimension. */
    Judged judged(Dimension dimension, List<ToneReport> reports) {
        List<LabelledMessage> messages = new ArrayList<>();
        List<Double> strengths = new ArrayList<>();
        for (int m = 0; m < voiced.size(); m++) {
            if (voiced.get(m).labels().containsKey(dimension)) {
                messages.add(voiced.get(m));
                strengths.add(reports.get(m).strength(dimension));
            }
        }
        for (LabelledMessage message : silent) {
            if (message.labels().containsKey(dimension)) {
                messages.add(message);
                strengths.add(0.0);
            }
        }
        boolean[] labels = new boolean[messages.size()];
        boolean[] calm = new boolean[messages.size()];
        for (int m = 0; m < labels.length; m++) {
            labels[m] = isPositive(messages.get(m), dimension);
            calm[m] = messages.get(m).isCalm();
        }
        return new Judged(
                name, strengths.stream().mapToDouble(Double::doubleValue).toArray(), labels, calm);
    }

    /** Returns the cues of the messages that were judged in a dimension, as products of numbers. */
    SetCues cues(Dimension dimension, List<ToneReport> reports, CueReader reader, DimensionNumbers numbers) {
        List<Boolean> labels = new ArrayList<>();
        List<CueRow> rows = new ArrayList<>();
        for (int m = 0; m < voiced.size(); m++) {
            if (voiced.get(m).labels().containsKey(dimension)) {
                rows.addAll(reader.rows(labels.size(), reports.get(m).cues(), numbers, dimension));
                labels.add(isPositive(voiced.get(m), dimension));
            }
        }
        int[] silentByLabel = new int[2];
        for (LabelledMessage message : silent) {
            if (message.labels().containsKey(dimension)) {
                silentByLabel[isPositive(message, dimension) ? 1 : 0]++;
            }
        }
        boolean[] voicedLabels = new boolean[labels.size()];
        for (int m = 0; m < voicedLabels.length; m++) {
            voicedLabels[m] = labels.get(m);
        }
        return new SetCues(voicedLabels, silentByLabel[1], silentByLabel[0], rows);
    }

    private static boolean isPositive(LabelledMessage message, Dimension dimension) {
        return Boolean.TRUE.equals(message.labels().get(dimension));
    }
}
