package dev.undertone.reference;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** Step 1: from any text to plain text. */
final class PlainNormaliser {
    /** What counts as an emoji, as a class of a regular expression. */
    static final String EMOJI = "[\\x{1F000}-\\x{1FAFF}\\u2190-\\u21FF\\u2300-\\u23FF\\u25A0-\\u27BF\\u2900-\\u297F"
            + "\\u2B00-\\u2BFF\\u3030\\u303D\\u3297\\u3299\\u2122\\u2139\\u00A9\\u00AE]";

    private static final int MOST_ESCAPES = 3;
    private static final String JOINER = "\u200D";

    private static final Pattern ENTITY_AFTER_AMPERSAND =
            Pattern.compile("(?:#([0-9]{1,8})|#[xX]([0-9a-fA-F]{1,8})|([A-Za-z0-9]{1,10}));");
    private static final Pattern UNCHANGED = Pattern.compile("[\\x20-\\x7E\\n\\t\\r]");
    private static final Pattern DECORATION = Pattern.compile(
            "[\\u0300-\\u034E\\u0350-\\u036F\\u1AB0-\\u1AFF" + "\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE20-\\uFE2F]");
    private static final Pattern MARK = Pattern.compile("[\\p{Mn}\\p{Mc}&&[\\u0000-\\uFFFF]]");
    /** Variation selectors, skin tones, tags: they belong to the character in front. */
    private static final Pattern MODIFIER =
            Pattern.compile("[\\uFE00-\\uFE0F\\x{1F3FB}-\\x{1F3FF}\\x{E0000}-\\x{10FFFF}]");

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180E"
            + "\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFB]");
    private static final Pattern SPACE =
            Pattern.compile("[\\x00-\\x1F\\x7F-\\xA0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]");
    private static final Pattern FULL_WIDTH = Pattern.compile("[\\uFF01-\\uFF5E]");
    private static final Pattern EMOJI_CHARACTER = Pattern.compile(EMOJI);

    private static final Map<String, String> PLAIN_FORMS = new HashMap<>();

    static {
        plainForm("'", 0x2018, 0x2019, 0x201A, 0x201B, 0x2BC, 0x2B9, 0x2032, 0x2035, 0xB4, 0xFF07, 0x91, 0x92);
        plainForm("\"", 0x201C, 0x201D, 0x201E, 0x201F, 0xAB, 0xBB, 0x2033, 0x2036, 0xFF02, 0x93, 0x94);
        plainForm("-", 0x2010, 0x2011, 0x2012, 0x2212, 0xFF0D);
        plainForm("\u2014", 0x2013, 0x2014, 0x2015, 0x96, 0x97);
        plainForm("?", 0x2753, 0x2754, 0xFF1F, 0x61F, 0xBF);
        plainForm("!", 0x2755, 0x2757, 0xFF01, 0xA1);
        plainForm(".", 0x3002, 0xFF0E);
        plainForm(",", 0x3001, 0xFF0C);
        plainForm("\n", 0x2028, 0x2029);
        plainForm("...", 0x2026, 0x85);
        plainForm("!!", 0x203C);
        plainForm("!?", 0x2049);
        plainForm("?!", 0x2048);
        plainForm("??", 0x2047);
    }

    private final String source;
    private final PlainText out = new PlainText();

    private PlainNormaliser(String source) {
        this.source = source;
    }

    private static void plainForm(String form, int... characters) {
        for (int character : characters) {
            PLAIN_FORMS.put(Character.toString(character), form);
        }
    }

    static PlainText normalise(String source) {
        return new PlainNormaliser(source).read();
    }

    private PlainText read() {
        int at = 0;
        while (at < source.length()) {
            int codePoint = source.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            int afterEntity = codePoint == '&' ? afterEntity(next) : -1;
            if (afterEntity > 0) {
                codePoint = entity;
                next = afterEntity;
            }
            String character = Character.toString(codePoint);
            if (character.equals(JOINER)) {
                next = joiner(at, next);
            } else {
                take(character, at, next);
            }
            at = next;
        }
        return out;
    }

    /** The code point of the entity that was read last. */
    private int entity;

    /** Reads an entity, and those whose ampersand came out of it; returns where the last one ends, or -1. */
    private int afterEntity(int behindAmpersand) {
        int end = -1;
        int at = behindAmpersand;
        for (int escapes = 0; escapes < MOST_ESCAPES; escapes++) {
            Matcher matcher = ENTITY_AFTER_AMPERSAND.matcher(source).region(at, source.length());
            int codePoint = matcher.lookingAt() ? codePoint(matcher) : -1;
            if (codePoint < 0) {
                break;
            }
            entity = codePoint;
            at = matcher.end();
            end = at;
            if (entity != '&') {
                break;
            }
        }
        return end;
    }

    private static int codePoint(Matcher matcher) {
        if (matcher.group(3) != null) {
            return named(matcher.group(3));
        }
        long number =
                matcher.group(1) != null ? Long.parseLong(matcher.group(1)) : Long.parseLong(matcher.group(2), 16);
        boolean surrogate = number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE;
        return number == 0 || number > Character.MAX_CODE_POINT || surrogate ? -1 : (int) number;
    }

    private static int named(String name) {
        String character = name.equals("apos") ? "'" : StringEscapeUtils.unescapeHtml4("&" + name + ";");
        return character.length() == 1 ? character.charAt(0) : -1;
    }

    /** A joiner stays between two emoji, goes with a gender sign behind it, and goes alone elsewhere. */
    private int joiner(int at, int next) {
        if (next >= source.length()) {
            return next;
        }
        String following = Character.toString(source.codePointAt(next));
        if (following.equals("\u2640") || following.equals("\u2642")) {
            out.extendLast(next + 1);
            return next + 1;
        }
        boolean behindPair =
                !out.last().isEmpty() && Character.isLowSurrogate(out.last().charAt(0));
        if (isEmoji(following) && (behindPair || isEmoji(out.last()))) {
            out.add(JOINER, at, next);
        }
        return next;
    }

    private void take(String character, int begin, int end) {
        boolean decoration = DECORATION.matcher(character).matches();
        if (MARK.matcher(character).matches() || decoration) {
            String composed = composed(out.last(), character);
            if (!composed.isEmpty()) {
                out.replaceLast(composed);
            }
            if (!composed.isEmpty() || decoration) {
                out.extendLast(end);
                return;
            }
        }
        if (MODIFIER.matcher(character).matches()) {
            out.extendLast(end);
        } else if (!INVISIBLE.matcher(character).matches()) {
            out.add(visible(character), begin, end);
        }
    }

    /** Returns the one character that a letter and a mark compose, both as Unicode prefers them; empty when there is none. */
    private static String composed(String letter, String mark) {
        boolean preferred = Normalizer.isNormalized(letter, Normalizer.Form.NFC)
                && Normalizer.isNormalized(mark, Normalizer.Form.NFC);
        String both = Normalizer.normalize(letter + mark, Normalizer.Form.NFC);
        return !letter.isEmpty() && preferred && both.length() == 1 ? both : "";
    }

    private static String visible(String character) {
        if (UNCHANGED.matcher(character).matches()) {
            return character;
        }
        if (PLAIN_FORMS.containsKey(character)) {
            return PLAIN_FORMS.get(character);
        }
        if (FULL_WIDTH.matcher(character).matches()) {
            return String.valueOf((char) (character.charAt(0) - 0xFEE0));
        }
        return SPACE.matcher(character).matches() ? " " : character;
    }

    private static boolean isEmoji(String character) {
        return EMOJI_CHARACTER.matcher(character).matches();
    }
}
