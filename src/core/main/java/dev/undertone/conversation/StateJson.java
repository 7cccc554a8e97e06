package dev.undertone.conversation;

import dev.undertone.lexicon.Dimension;
import java.util.ArrayList;
import java.util.List;

/** The stored form of a state, described in {@code docs/conversations.md}. */
final class StateJson {
    private static final int VERSION = 2;

    private StateJson() {}

    static String write(Scale scale, Heard heard) {
        StateWriter out = new StateWriter();
        out.field("conversation");
        out.number(VERSION);
        out.field("dimensions");
        names(scale.dimensions, out);
        out.field("thresholds");
        out.begin();
        for (int d = 0; d < scale.size(); d++) {
            out.number(scale.threshold(d));
        }
        out.end();
        out.field("qualities");
        names(scale.qualities, out);
        out.field("received");
        out.number(heard.received);
        out.field("first");
        out.begin();
        for (int i = 0; i < heard.headSize(); i++) {
            heard.head[i].write(out);
        }
        out.end();
        Fold rest = heard.rest;
        if (rest != null) {
            out.field("rest");
            rest.write(out);
            out.field("last");
            out.begin();
            for (int i = 0; i < Heard.REACH; i++) {
                out.number(heard.fingerprints[(heard.received + i) % Heard.REACH]);
            }
            out.end();
        }
        return out.close();
    }

    private static void names(List<Dimension> dimensions, StateWriter out) {
        out.begin();
        for (Dimension dimension : dimensions) {
            out.text(dimension.name());
        }
        out.end();
    }

    static ConversationState read(String json) {
        StateReader in = new StateReader(json);
        in.field("conversation");
        int version = in.integer(0, Integer.MAX_VALUE);
        if (version != VERSION) {
            throw new StateFormatException("a conversation's state must be of version " + VERSION + " (got " + version
                    + "); hear the conversation again to have one");
        }
        Scale scale = scale(in);
        Heard heard = new Heard(scale);
        in.field("received");
        int received = in.integer(0, Integer.MAX_VALUE);
        in.field("first");
        in.begin();
        for (int i = 0; i < Math.min(received, Heard.REACH); i++) {
            heard.add(Turn.read(in, scale));
        }
        in.end();
        if (received > Heard.REACH) {
            in.field("rest");
            Fold rest = Fold.read(in, scale);
            if (rest.contacts.turns + rest.duplicates != received - Heard.REACH) {
                throw in.fault("a rest of as many turns as were received behind the first");
            }
            heard.rest = rest;
            heard.received = received;
            in.field("last");
            in.begin();
            for (int i = 0; i < Heard.REACH; i++) {
                heard.fingerprints[(received + i) % Heard.REACH] = in.number(0, Turn.FINGERPRINTS - 1);
            }
            in.end();
        }
        return new ConversationState(scale, heard);
    }

    private static Scale scale(StateReader in) {
        in.field("dimensions");
        List<Dimension> dimensions = names(in, Scale.MOST_DIMENSIONS);
        in.field("thresholds");
        in.begin();
        int[] thresholds = new int[dimensions.size()];
        for (int d = 0; d < thresholds.length; d++) {
            thresholds[d] = in.integer(0, Scale.ONE);
        }
        in.end();
        in.field("qualities");
        return new Scale(dimensions, thresholds, names(in, Scale.MOST_QUALITIES));
    }

    private static List<Dimension> names(StateReader in, int most) {
        List<Dimension> names = new ArrayList<>();
        in.begin();
        while (in.hasMore() && names.size() < most) {
            String name = in.text();
            try {
                names.add(new Dimension(name));
            } catch (IllegalArgumentException e) {
                throw in.fault("names of dimensions");
            }
        }
        in.end();
        return names;
    }
}
