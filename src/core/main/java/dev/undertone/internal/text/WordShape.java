package dev.undertone.internal.text;

/** Where a word ends, and whether it is written in capitals. Reused; one per thread. */
final class WordShape {
    /** Where the word ends, exclusive. */
    int end;
    /** Whether it has two letters or more, all of them capitals, and no digit. */
    boolean isCapitals;

    /** Reads the word that begins with the letter at {@code from}. */
    void read(char[] text, int from, int textEnd) {
        int capitals = 0;
        int letters = 0;
        boolean digits = false;
        int i = from;
        while (i < textEnd) {
            char c = text[i];
            if (Ascii.isLetter(c)) {
                letters++;
                capitals += c <= 'Z' ? 1 : 0;
            } else if (Ascii.isDigit(c)) {
                digits = true;
            } else if (c >= 0x80) {
                int codePoint = CodePoints.at(text, i, textEnd);
                if (!Character.isLetterOrDigit(codePoint) && !CodePoints.isMark(c)) {
                    break;
                }
                letters++;
                capitals += Character.isUpperCase(codePoint) ? 1 : 0;
                i += Character.charCount(codePoint) - 1;
            } else if (!joins(text, from, i, textEnd, letters)) {
                break;
            }
            i++;
        }
        end = i;
        isCapitals = letters > 1 && capitals == letters && !digits;
    }

    /** Tells whether a character that is neither letter nor digit belongs to the word around it. */
    private static boolean joins(char[] text, int from, int i, int end, int letters) {
        char c = text[i];
        if (i == from) {
            return false;
        }
        boolean letterFollows = i + 1 < end && Character.isLetter(text[i + 1]);
        return switch (c) {
            case '\'' -> letterFollows;
            // only between single letters: "a.s.a.p"
            case '.' ->
                letterFollows
                        && (i - from == 1 || text[i - 2] == '.')
                        && (i + 2 >= end || !Character.isLetterOrDigit(text[i + 2]));
            case '*' -> letterFollows || (letters <= 3 && isMask(text, from, i, end));
            default -> false;
        };
    }

    /** Tells whether a star stands for letters ("f***") and is not there for emphasis ("*not*"). */
    private static boolean isMask(char[] text, int from, int i, int end) {
        boolean emphasised = from > 0 && text[from - 1] == '*';
        return !emphasised && (text[i - 1] == '*' || (i + 1 < end && text[i + 1] == '*'));
    }
}
