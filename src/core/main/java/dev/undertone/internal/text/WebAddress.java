package dev.undertone.internal.text;

/** Where a URL, an e-mail address or the name of a file ends whose first word has been read. */
final class WebAddress {
    /** The endings by which a name without "www." or a path is told from a missing space after a full stop. */
    private static final String[] TOP_LEVEL = {
        "com", "org", "net", "edu", "gov", "co", "io", "ly", "uk", "eu", "de", "fr", "au", "ca", "tv", "info", "biz",
        "app"
    };

    private static final String[] FILE_ENDINGS = {
        "pdf", "doc", "docx", "xls", "xlsx", "csv", "ppt", "pptx", "txt", "zip", "jpg", "jpeg", "png", "gif", "mp3",
        "mp4", "exe", "html", "php", "json", "xml", "apk", "dmg"
    };

    /** The longest host name or mailbox that is looked at, so that "a.a.a.a…" stays linear. */
    private static final int MAX_LENGTH = 253;

    private WebAddress() {}

    /** Returns the end of the address that begins at {@code from} and whose first word ends at {@code wordEnd}; 0 when it is none. */
    static int endOf(char[] text, int from, int wordEnd, int end) {
        if (wordEnd >= end) {
            return 0;
        }
        char c = text[wordEnd];
        if (c == ':' && startsWith(text, wordEnd, end, "://")) {
            return toSpace(text, wordEnd, end);
        }
        if (c == '@' && wordEnd + 1 < end && Character.isLetterOrDigit(text[wordEnd + 1])) {
            return toSpace(text, wordEnd, end);
        }
        if (c != '.' && c != '_' && c != '+') {
            return 0;
        }
        return dotted(text, from, wordEnd, end);
    }

    private static int dotted(char[] text, int from, int wordEnd, int end) {
        int labelStart = wordEnd + 1;
        int labels = 1;
        int i = wordEnd;
        int lastLabel = 0;
        int limit = Math.min(end, wordEnd + MAX_LENGTH);
        while (i < limit && isAddressChar(text[i])) {
            if (text[i] == '.') {
                if (i + 1 >= end || !Character.isLetterOrDigit(text[i + 1])) {
                    break;
                }
                labels++;
                labelStart = i + 1;
            }
            lastLabel = labelStart;
            i++;
        }
        if (i < end && text[i] == '@') {
            return i + 1 < end && Character.isLetterOrDigit(text[i + 1]) ? toSpace(text, i, end) : 0;
        }
        if (labels < 2) {
            return 0;
        }
        boolean www = startsWith(text, from, end, "www.") || startsWith(text, from, end, "WWW.");
        boolean address = www || isOneOf(TOP_LEVEL, text, lastLabel, i) || isOneOf(FILE_ENDINGS, text, lastLabel, i);
        return address ? toSpace(text, i, end) : 0;
    }

    private static boolean isAddressChar(char c) {
        return Ascii.isLetter(c) || Ascii.isDigit(c) || c == '.' || c == '-' || c == '_' || c == '+';
    }

    private static boolean isOneOf(String[] endings, char[] text, int from, int to) {
        for (String name : endings) {
            if (name.length() == to - from && startsWithIgnoringCase(text, from, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithIgnoringCase(char[] text, int from, String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Ascii.toLower(text[from + i]) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(char[] text, int from, int end, String prefix) {
        if (from + prefix.length() > end) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (text[from + i] != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Goes on to the next space, and leaves closing punctuation out. */
    private static int toSpace(char[] text, int from, int end) {
        int i = from;
        while (i < end && text[i] > ' ' && text[i] != '"' && text[i] != '<' && text[i] != '>') {
            i++;
        }
        while (i > from && isClosing(text[i - 1])) {
            i--;
        }
        return i;
    }

    private static boolean isClosing(char c) {
        return c == '.' || c == ',' || c == '!' || c == '?' || c == ';' || c == ':' || c == ')' || c == '\'';
    }
}
