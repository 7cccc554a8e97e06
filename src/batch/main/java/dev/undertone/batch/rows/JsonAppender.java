package dev.undertone.batch.rows;

import dev.undertone.lexicon.Dimension;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** An object for each line of the input: the id, the scores, the labels, then what else the line carried. */
final class JsonAppender implements RowAppender {
    private final JsonRow row;
    private final boolean explain;
    private final byte[][] keys;
    private final Set<String> replaced = new TreeSet<>();
    private final Set<String> ours = new HashSet<>(Set.of("labels", "unscored", "cues"));

    JsonAppender(JsonRow row, List<Dimension> dimensions, boolean explain) {
        this.row = row;
        this.explain = explain;
        keys = new byte[dimensions.size()][];
        for (int i = 0; i < keys.length; i++) {
            String name = dimensions.get(i).name();
            ours.add(name);
            keys[i] = Cells.utf8("\"" + name + "\":");
        }
    }

    @Override
    public void answer(RowScore score, Bytes out) {
        out.write('{');
        if (row.idField >= 0) {
            carry(row.idField, out);
            out.write(',');
        }
        for (int i = 0; i < keys.length; i++) {
            out.put(keys[i]);
            out.score(score.score(i));
            out.write(',');
        }
        labels(score, out);
        String unscored = score.unscored();
        if (unscored != null) {
            out.ascii(",\"unscored\":\"");
            out.ascii(unscored);
            out.write('"');
        }
        for (int i = 0; i < row.count; i++) {
            if (i != row.idField && i != row.textField) {
                carryOrReplace(i, out);
            }
        }
        if (explain) {
            out.ascii(",\"cues\":");
            out.utf8(Json.cues(score.cues()));
        }
        out.ascii("}\n");
    }

    private static void labels(RowScore score, Bytes out) {
        out.ascii("\"labels\":[");
        boolean first = true;
        for (int i = 0; i < score.dimensions().size(); i++) {
            if (score.isLabelled(i)) {
                out.ascii(first ? "\"" : ",\"");
                out.ascii(score.dimensions().get(i).name());
                out.write('"');
                first = false;
            }
        }
        out.write(']');
    }

    private void carryOrReplace(int field, Bytes out) {
        String name = row.names[field];
        if (ours.contains(name)) {
            replaced.add(name);
        } else {
            out.write(',');
            carry(field, out);
        }
    }

    private void carry(int field, Bytes out) {
        out.write(row.bytes, row.nameBegin[field], row.nameEnd[field] - row.nameBegin[field]);
        out.write(':');
        out.write(row.bytes, row.valueBegin[field], row.valueEnd[field] - row.valueBegin[field]);
    }

    @Override
    public void reject(RejectedRow rejected, Bytes out) {
        out.ascii("{\"line\":" + rejected.line() + ",\"error\":\"" + rejected.reason() + "\"}\n");
    }

    @Override
    public Set<String> replaced() {
        return replaced;
    }
}
