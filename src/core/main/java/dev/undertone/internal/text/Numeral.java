package dev.undertone.internal.text;

/** Reads a number in digits, with its thousands and decimals, or a range of two. Reused; one per thread. */
final class Numeral {
    /** The number; of a range, the second and larger one: "2-3 weeks" is three. */
    double value;
    /** Where it ends, exclusive. */
    int end;
    /** How many digits the number, or the first one of the range, has. */
    int digits;

    /** Reads what begins with the digit at {@code at}. */
    void read(char[] text, int at, int textEnd) {
        value = 0;
        digits = 0;
        boolean decimals = false;
        double scale = 0.1;
        int i = at;
        while (i < textEnd) {
            char c = text[i];
            if (Ascii.isDigit(c)) {
                if (decimals) {
                    value += (c - '0') * scale;
                    scale /= 10;
                } else {
                    value = value * 10 + (c - '0');
                }
                digits++;
            } else if (c == '.' && !decimals && i + 1 < textEnd && Ascii.isDigit(text[i + 1])) {
                decimals = true;
            } else if (c != ',' || !Codes.isThousands(text, i, textEnd)) {
                break;
            }
            i++;
        }
        end = i;
        int rangeEnd = Codes.rangeEnd(text, i, digits, textEnd);
        if (rangeEnd > 0) {
            value = Ascii.toInt(text, i + 1, rangeEnd);
            end = rangeEnd;
        }
    }
}
