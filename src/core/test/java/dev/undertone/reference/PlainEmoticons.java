package dev.undertone.reference;

import java.util.List;

/** Emoticons in a text; {@code emoticons} are sorted by length, the longest first. */
record PlainEmoticons(List<String> emoticons, String text) {
    /** Returns the emoticon that stands at {@code at}; empty when none does. */
    String at(int at) {
        for (String emoticon : emoticons) {
            if (text.startsWith(emoticon, at) && standsAlone(at, at + emoticon.length())) {
                return emoticon;
            }
        }
        return "";
    }

    /** Returns what terms call an emoticon: as it is, behind a space, which no word holds. */
    static String term(String emoticon) {
        return " " + emoticon;
    }

    /** Tells whether neither end of an emoticon touches what would make it part of a word or an address. */
    private boolean standsAlone(int from, int to) {
        boolean touchesBefore = from > 0 && isWordLike(from) && isWordLike(from - 1);
        boolean touchesBehind = to < text.length() && isWordLike(to - 1) && isWordLike(to);
        boolean slashes = to < text.length() && text.charAt(to - 1) == '/' && text.charAt(to) == '/';
        return !touchesBefore && !touchesBehind && !slashes;
    }

    private boolean isWordLike(int i) {
        return Character.isLetterOrDigit(text.charAt(i));
    }
}
