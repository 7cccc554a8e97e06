package dev.undertone.conversation;

/** Writes numbers, names and arrays of them as JSON, without blanks. */
final class StateWriter {
    private final StringBuilder out = new StringBuilder(1024);

    /** Begins an object's next field; the first one opens the object. */
    void field(String name) {
        out.append(out.length() == 0 ? "{\"" : ",\"").append(name).append("\":");
    }

    String close() {
        return out.append('}').toString();
    }

    void begin() {
        separate();
        out.append('[');
    }

    void end() {
        out.append(']');
    }

    void number(long number) {
        separate();
        out.append(number);
    }

    void numbers(short[] numbers) {
        begin();
        for (short number : numbers) {
            number(number);
        }
        end();
    }

    void time(long time) {
        if (time == Turn.NO_TIME) {
            separate();
            out.append("null");
        } else {
            number(time);
        }
    }

    /** Writes a name: letters, digits, blanks and hyphens, nothing that needs an escape. */
    void text(String name) {
        separate();
        out.append('"').append(name).append('"');
    }

    private void separate() {
        char last = out.charAt(out.length() - 1);
        if (last != '[' && last != ':') {
            out.append(',');
        }
    }
}
