package dev.undertone.benchmarks.page;

import java.util.Locale;

/**
 * An SVG picture that is written element by element, without scripts and without anything from elsewhere, in colours for light and
 * for dark pages. Not for several threads.
 */
public final class SvgPicture {
    private static final String LIGHT = """
            text { font: 13px system-ui, sans-serif; fill: #1f2328 }
            .title { font-size: 17px; font-weight: 600 }
            .faint { fill: #59636e }
            .page { fill: #ffffff }
            .band { fill: #f4f6f8 }
            .grid { stroke: #d9dee3; stroke-width: 1 }
            """;

    private static final String DARK = """
            text { fill: #e6edf3 }
            .faint { fill: #9aa4af }
            .page { fill: #0d1117 }
            .band { fill: #161b22 }
            .grid { stroke: #2b323a }
            """;

    private final StringBuilder svg = new StringBuilder();

    /**
     * Begins a picture.
     *
     * @param width pixels
     * @param height pixels
     * @param title what it shows, for those who cannot see it
     * @param description more of that, one sentence
     */
    public SvgPicture(int width, int height, String title, String description) {
        put(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\" role=\"img\""
                        + " aria-labelledby=\"t d\">",
                width, height);
        put("<title id=\"t\">%s</title>", escaped(title));
        put("<desc id=\"d\">%s</desc>", escaped(description));
    }

    /**
     * Adds the page in the background and the style: text, {@code title}, {@code faint}, {@code band} and {@code grid} have theirs.
     *
     * @param light rules of CSS for further classes
     * @param dark the same for dark pages
     */
    public void style(String light, String dark) {
        svg.append("<style>\n").append(LIGHT).append(light).append("@media (prefers-color-scheme: dark) {\n");
        svg.append((DARK + dark).indent(2)).append("}\n</style>\n");
        put("<rect class=\"page\" width=\"100%%\" height=\"100%%\"/>");
    }

    /** Adds a line of markup, a pattern of {@link String#format} for {@code values}. */
    public void put(String element, Object... values) {
        svg.append(String.format(Locale.ROOT, element, values)).append('\n');
    }

    /** Returns the picture up to here, closed. */
    @Override
    public String toString() {
        return svg + "</svg>\n";
    }

    /** Returns {@code text} with the characters replaced that mean something in markup. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
