package dev.undertone.internal.text;

/** Times of day in digits: "9:30", "17:05". */
final class ClockTime {
    static final int MINUTE_DIGITS = 2;

    private ClockTime() {}

    /**
     * Reads a time of day.
     *
     * @param start where its hour begins
     * @param colon where its colon stands
     * @return the minutes since midnight, -1 when it is no time of day
     */
    static int minutes(char[] text, int start, int colon, int end) {
        int to = colon + 1 + MINUTE_DIGITS;
        boolean shape = colon - start <= 2
                && to <= end
                && Ascii.isDigit(text[colon + 1])
                && Ascii.isDigit(text[colon + 2])
                && (to == end || !Ascii.isDigit(text[to]));
        if (!shape) {
            return -1;
        }
        int hour = Ascii.toInt(text, start, colon);
        int minute = Ascii.toInt(text, colon + 1, to);
        return hour > 24 || minute > 59 ? -1 : hour * 60 + minute;
    }
}
