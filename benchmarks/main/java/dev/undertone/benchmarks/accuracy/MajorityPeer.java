package dev.undertone.benchmarks.accuracy;

import dev.undertone.lab.labelled.LabelledMessage;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says of every message what most messages of the set are: the least that a system must beat. Immutable. */
public final class MajorityPeer implements Peer {
    /** What tables call it. */
    static final String NAME = "Majority";

    private static final Set<Dimension> DIMENSIONS =
            Set.of(Dimension.FRUSTRATION, Dimension.URGENCY, Dimension.SATISFACTION);

    private final Map<Dimension, Verdict> verdicts;

    /** Creates the peer as it is before it has seen a set: it gives no label. */
    public MajorityPeer() {
        this(new LabelledSet("", List.of()));
    }

    private MajorityPeer(LabelledSet set) {
        Map<Dimension, Verdict> common = new HashMap<>();
        for (Dimension dimension : DIMENSIONS) {
            common.put(dimension, new Verdict(0, isCommon(dimension, set)));
        }
        verdicts = Map.copyOf(common);
    }

    private static boolean isCommon(Dimension dimension, LabelledSet set) {
        int balance = 0;
        for (LabelledMessage message : set.messages()) {
            Boolean label = message.labels().get(dimension);
            if (label != null) {
                balance += label ? 1 : -1;
            }
        }
        return balance > 0;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String version() {
        return "–";
    }

    @Override
    public String rule() {
        return "The more common of label and no label, for every message alike; in a tie no label. It looks at the answers, not at"
                + " the text. Its AUROC is 0.5 by definition.";
    }

    @Override
    public Set<Dimension> dimensions() {
        return DIMENSIONS;
    }

    @Override
    public Map<Dimension, Verdict> judge(String message) {
        return verdicts;
    }

    @Override
    public Peer facing(LabelledSet set) {
        return new MajorityPeer(set);
    }
}
