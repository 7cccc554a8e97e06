package dev.undertone.batch.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;

/** Writes HTML; all text is escaped here. For one thread. */
final class Html {
    private static final char REPLACEMENT = '\uFFFD';

    private final Writer out;

    Html(Writer out) {
        this.out = out;
    }

    /** Writes markup of our own; the arguments are numbers and words of ours. */
    Html raw(String format, Object... arguments) {
        return write(arguments.length == 0 ? format : String.format(Locale.ROOT, format, arguments));
    }

    /** Writes text that may be anybody's. */
    Html text(String text) {
        return write(escape(text));
    }

    private Html write(String markup) {
        try {
            out.write(markup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /**
     * Returns text as it may stand between tags and in quoted attributes. What could end either is escaped; controls, marks that
     * reorder what stands around them, and what is no character become U+FFFD.
     */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '`' -> safe.append("&#96;");
                default -> safe.appendCodePoint(isSafe(c) ? c : REPLACEMENT);
            }
        });
        return safe.toString();
    }

    private static boolean isSafe(int c) {
        if (c < ' ' || (c >= 0x7F && c < 0xA0)) {
            return c == '\n' || c == '\t' || c == '\r';
        }
        boolean reorders = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean noCharacter = (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE;
        return !reorders && !noCharacter;
    }
}
