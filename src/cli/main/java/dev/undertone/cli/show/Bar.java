package dev.undertone.cli.show;

/** A score as a small bar of eighths of a character. */
final class Bar {
    private static final char FULL = '█';
    private static final String PARTS = " ▏▎▍▌▋▊▉";

    private Bar() {}

    /** Returns a bar of exactly {@code width} characters for a score in [0, 1]. */
    static String of(double score, int width) {
        int eighths = (int) Math.round(score * width * 8);
        StringBuilder bar = new StringBuilder(width).append(String.valueOf(FULL).repeat(eighths / 8));
        if (bar.length() < width) {
            bar.append(PARTS.charAt(eighths % 8)).append(" ".repeat(width - bar.length()));
        }
        return bar.toString();
    }
}
