package dev.undertone.reference;

import dev.undertone.reference.PlainToken.Flag;
import dev.undertone.reference.PlainToken.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Step 2: from plain text to tokens, with a regular expression for each shape. */
final class PlainTokeniser {
    private static final String IN_NUMBER = "(?:[0-9]|,(?=[0-9]{3}(?![0-9])))*";

    /** A line that is shorter was not wrapped. */
    private static final int WRAPPED_LINE = 50;

    private static final int LONGEST_TAG = 60;
    private static final int MOST_DIGITS = 6;
    private static final int MOST_RANGE_DIGITS = 3;

    private static final Pattern BLANK = Pattern.compile("[ \\t\\r]");
    private static final Pattern NEWLINE = Pattern.compile("\\n[\\n \\t\\r]*");
    private static final Pattern FORWARDED_LINE = Pattern.compile(">(?=[ >]|\\z)[> ]*");
    private static final Pattern SENTENCE_MARKS = Pattern.compile("[.!?]+(?: [!?][.!?]*)*");
    private static final Pattern PAUSE = Pattern.compile("[.]{2,}");
    private static final Pattern CLAUSE_MARK = Pattern.compile("[,;:()\\[\\]{}\u2014]");
    private static final Pattern HYPHEN = Pattern.compile("-");
    private static final Pattern HYPHEN_IN_WORD =
            Pattern.compile("(?<=" + PlainWordEnds.LETTER_OR_DIGIT + ")-(?=" + PlainWordEnds.LETTER_OR_DIGIT + ")");
    private static final Pattern QUOTE = Pattern.compile("\"");
    private static final Pattern OPENING_QUOTE =
            Pattern.compile("(?<!" + PlainWordEnds.LETTER_OR_DIGIT + ")\"(?=[^\\x00-\\x20])");
    private static final Pattern HASHTAG =
            Pattern.compile("#(?=" + PlainWordEnds.LETTER + ")(?:" + PlainWordEnds.LETTER_OR_DIGIT + "|_)+");
    private static final Pattern HASHTAG_SEAM = Pattern.compile("_|(?<=\\p{javaLowerCase})(?=\\p{javaUpperCase})"
            + "|(?<=\\p{javaUpperCase})(?=\\p{javaUpperCase}\\p{javaLowerCase})");
    private static final Pattern NUMBER_TAG = Pattern.compile("#[0-9]" + PlainWordEnds.LETTER_OR_DIGIT + "*");
    private static final Pattern HANDLE = Pattern.compile("@[A-Za-z0-9_]+");
    private static final Pattern MARKUP = Pattern.compile("<(?=[A-Za-z/])[^<>\\n]*>");
    private static final Pattern EMOJI = Pattern.compile(
            "(?:[\\x{1F1E6}-\\x{1F1FF}]{2}|" + PlainNormaliser.EMOJI + ")(?:\\u200D" + PlainNormaliser.EMOJI + ")*");

    private static final Pattern AMOUNT = Pattern.compile("[$\u20AC\u00A3\u00A5\u20B9](?=[0-9])");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,2}):([0-9]{2})(?![0-9])");
    private static final Pattern NUMBER = Pattern.compile("[0-9]" + IN_NUMBER + "(?:\\.(?=[0-9])" + IN_NUMBER + ")?");
    private static final Pattern REST_OF_RANGE =
            Pattern.compile("[-\u2014]([0-9]{1,3})(?!" + PlainWordEnds.LETTER_OR_DIGIT + "|[-/])");
    private static final Pattern REST_OF_CODE =
            Pattern.compile("(?:[A-Za-z0-9]|[/_-](?=" + PlainWordEnds.LETTER_OR_DIGIT + "))+");
    private static final Pattern PERCENT = Pattern.compile("%");
    private static final Pattern LETTER_NEXT = Pattern.compile("(?=" + PlainWordEnds.LETTER + ")");

    private static final Pattern CODE_BEHIND_CAPITALS =
            Pattern.compile("-[0-9]{3,}(?:" + PlainWordEnds.LETTER_OR_DIGIT + "|-)*");

    private final String text;
    private final Look look;
    private final PlainWordEnds words;
    private final PlainEmoticons emoticons;
    private final List<PlainToken> tokens = new ArrayList<>();

    /** Flags of the next token. */
    private final Set<Flag> pending = EnumSet.noneOf(Flag.class);

    private int at;
    private int lineStart;
    private boolean forwarded;
    private boolean quoteOpen;
    private int quoteStart;

    private PlainTokeniser(List<String> emoticons, String text) {
        this.text = text;
        look = new Look(text);
        words = new PlainWordEnds(look);
        this.emoticons = new PlainEmoticons(emoticons, text);
    }

    /** Returns the tokens of a normalised text. Only emoticons, which are sorted by length, longest first, get their term. */
    static List<PlainToken> tokenise(List<String> emoticons, String text) {
        return new PlainTokeniser(emoticons, text).read();
    }

    private List<PlainToken> read() {
        beginLine();
        while (at < text.length()) {
            next();
        }
        if (quoteOpen) {
            // a quotation that never ends is none
            for (PlainToken token : tokens.subList(quoteStart, tokens.size())) {
                token.flags.remove(Flag.QUOTED);
                token.flags.remove(Flag.QUOTE_OPENS);
            }
        }
        return tokens;
    }

    private void next() {
        if (sees(BLANK)) {
            at++;
        } else if (sees(NEWLINE)) {
            newline();
        } else if (text.charAt(at) >= 0x80 && sees(PlainWordEnds.WORD_START) && text.codePointAt(at) <= 0xFFFF) {
            word();
        } else if (!clauseDash() && !emoticon() && !wordOrNumber() && !mark() && !symbol()) {
            at += Character.charCount(text.codePointAt(at));
        }
    }

    /** A dash is no part of an emoticon; the other marks may be. */
    private boolean clauseDash() {
        if (text.charAt(at) != '\u2014') {
            return false;
        }
        pending.add(Flag.CLAUSE);
        at++;
        return true;
    }

    private boolean wordOrNumber() {
        if (sees(DIGIT)) {
            number(at);
        } else if (sees(AMOUNT)) {
            at++;
            number(at - 1);
        } else if (sees(PlainWordEnds.WORD_START)) {
            word();
        } else {
            return false;
        }
        return true;
    }

    private boolean mark() {
        if (sees(SENTENCE_MARKS)) {
            sentenceMarks();
        } else if (sees(CLAUSE_MARK)) {
            pending.add(Flag.CLAUSE);
            at++;
        } else if (sees(HYPHEN)) {
            if (!sees(HYPHEN_IN_WORD)) {
                pending.add(Flag.CLAUSE);
            }
            at++;
        } else if (sees(QUOTE)) {
            quote();
        } else {
            return false;
        }
        return true;
    }

    private boolean symbol() {
        if (sees(HASHTAG)) {
            hashtag();
        } else if (sees(NUMBER_TAG)) {
            add(Kind.OPAQUE, at, endOf(NUMBER_TAG));
        } else if (sees(HANDLE)) {
            add(Kind.OPAQUE, at, endOf(HANDLE));
        } else if (sees(MARKUP) && endOf(MARKUP) - at <= LONGEST_TAG) {
            add(Kind.OPAQUE, at, endOf(MARKUP));
            pending.add(Flag.CLAUSE);
        } else if (sees(EMOJI)) {
            add(Kind.EMOJI, at, endOf(EMOJI));
        } else {
            return false;
        }
        return true;
    }

    // ---- sentences and clauses

    private void newline() {
        int to = endOf(NEWLINE);
        boolean blankLine =
                text.substring(at, to).chars().filter(c -> c == '\n').count() > 1;
        boolean wrapped = at - lineStart >= WRAPPED_LINE;
        at = to;
        if (blankLine || !wrapped || forwarded) {
            endSentence(at, at, 0, 0);
        }
        pending.add(Flag.CLAUSE);
        beginLine();
    }

    private void beginLine() {
        lineStart = at;
        boolean isForwarded = sees(FORWARDED_LINE);
        if (isForwarded && !forwarded) {
            endSentence(at, at, 0, 0);
        }
        forwarded = isForwarded;
        if (forwarded) {
            at = endOf(FORWARDED_LINE);
        }
    }

    private void sentenceMarks() {
        int from = at;
        at = endOf(SENTENCE_MARKS);
        String marks = text.substring(from, at);
        if (PAUSE.matcher(marks).matches()) {
            pending.add(Flag.CLAUSE);
        } else {
            endSentence(from, at, count(marks, '!'), count(marks, '?'));
        }
    }

    private static int count(String marks, char mark) {
        return (int) marks.chars().filter(c -> c == mark).count();
    }

    private void endSentence(int from, int to, int exclamations, int questions) {
        if (tokens.isEmpty()) {
            return;
        }
        if (!last().is(Kind.BREAK)) {
            Set<Flag> kept = EnumSet.copyOf(pending);
            add(Kind.BREAK, from, to);
            pending.addAll(kept);
        }
        last().exclamations = Math.min(last().exclamations + exclamations, Short.MAX_VALUE);
        last().questions = Math.min(last().questions + questions, Short.MAX_VALUE);
    }

    private void quote() {
        if (!quoteOpen && sees(OPENING_QUOTE)) {
            quoteOpen = true;
            quoteStart = tokens.size();
            pending.add(Flag.QUOTE_OPENS);
        } else if (quoteOpen) {
            quoteOpen = false;
            pending.remove(Flag.QUOTE_OPENS);
        }
        at++;
    }

    // ---- words

    private void word(Flag... flags) {
        int from = at;
        int to = words.wordEnd(from);
        int address = words.addressEnd(from, to);
        List<String> letters = words.letters(from, to);
        boolean capitals = letters.size() > 1
                && letters.stream().allMatch(letter -> Character.isUpperCase(letter.codePointAt(0)))
                && !DIGIT.matcher(text.substring(from, to)).find();
        if (address > 0) {
            add(Kind.OPAQUE, from, address);
        } else if (capitals && look.sees(CODE_BEHIND_CAPITALS, to)) {
            add(Kind.OPAQUE, from, look.endOf(CODE_BEHIND_CAPITALS, to));
        } else {
            PlainToken word = add(Kind.WORD, from, to);
            word.flags.add(Flag.LETTERS);
            word.flags.addAll(List.of(flags));
            if (capitals) {
                word.flags.add(Flag.CAPITALS);
            }
        }
    }

    private void hashtag() {
        int from = at + 1;
        int to = endOf(HASHTAG);
        String body = text.substring(from, to);
        boolean capitals = body.length() > 1 && body.chars().allMatch(Character::isUpperCase);
        Matcher seam = HASHTAG_SEAM.matcher(body);
        int start = 0;
        while (start < body.length()) {
            boolean found = seam.find();
            int end = found ? seam.start() : body.length();
            if (end > start) {
                PlainToken word = add(Kind.WORD, from + start, from + end);
                word.flags.add(Flag.HASHTAG);
                word.flags.add(Flag.LETTERS);
                if (capitals) {
                    word.flags.add(Flag.CAPITALS);
                }
            }
            start = found ? seam.end() : body.length();
        }
        at = to;
    }

    // ---- numbers

    /** Reads the number at the place; {@code from} is where it begins with its sign of currency. */
    private void number(int from) {
        Matcher clock = look.matcher(CLOCK, at, text.length());
        if (clock.lookingAt() && Integer.parseInt(clock.group(1)) <= 24 && Integer.parseInt(clock.group(2)) <= 59) {
            PlainToken time = add(Kind.NUMBER, from, clock.end());
            time.quantity = "<clock>";
            time.value = Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2));
            attachedWord();
            return;
        }
        int end = endOf(NUMBER);
        String number = text.substring(at, end).replace(",", "");
        int digits = number.replace(".", "").length();
        Matcher range = look.matcher(REST_OF_RANGE, end, text.length());
        if (digits <= MOST_RANGE_DIGITS && range.lookingAt()) {
            number = range.group(1);
            end = range.end();
        }
        boolean code = look.sees(REST_OF_CODE, end)
                && DIGIT.matcher(text.substring(end, look.endOf(REST_OF_CODE, end)))
                        .find();
        int codeEnd = code ? look.endOf(REST_OF_CODE, end) : end;
        if (code || digits > MOST_DIGITS) {
            boolean wordLike = digits <= MOST_DIGITS && codeEnd - from <= MOST_DIGITS;
            add(wordLike ? Kind.WORD : Kind.OPAQUE, from, codeEnd);
            return;
        }
        boolean amount = from < at || look.sees(PERCENT, end);
        PlainToken token = add(Kind.NUMBER, from, look.sees(PERCENT, end) ? end + 1 : end);
        token.quantity = "<num>";
        token.value = Double.parseDouble(number);
        if (amount) {
            token.flags.add(Flag.AMOUNT);
        }
        attachedWord();
    }

    private void attachedWord() {
        if (at < text.length() && sees(LETTER_NEXT)) {
            word(Flag.ATTACHED);
        }
    }

    // ---- emoticons

    private boolean emoticon() {
        String emoticon = emoticons.at(at);
        if (!emoticon.isEmpty()) {
            add(Kind.EMOTICON, at, at + emoticon.length()).term = PlainEmoticons.term(emoticon);
        }
        return !emoticon.isEmpty();
    }

    // ---- adding and looking

    private PlainToken add(Kind kind, int from, int to) {
        PlainToken token = new PlainToken(kind, from, to);
        token.flags.addAll(pending);
        if (quoteOpen) {
            token.flags.add(Flag.QUOTED);
        }
        if (forwarded) {
            token.flags.add(Flag.FORWARDED);
        }
        pending.clear();
        tokens.add(token);
        at = to;
        return token;
    }

    private PlainToken last() {
        return tokens.get(tokens.size() - 1);
    }

    private boolean sees(Pattern pattern) {
        return look.sees(pattern, at);
    }

    private int endOf(Pattern pattern) {
        return look.endOf(pattern, at);
    }
}
