package dev.undertone.cli.show;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text below the options of a help page, laid out for a width. Paragraphs are filled again, and so are the items of a list, a term
 * and two spaces or more in front of what it means: their further lines begin below the meaning. Headings and examples of commands
 * stay as they are, since a command that is cut in two cannot be copied. Not for several threads.
 */
public final class HelpText {
    private static final Pattern VERBATIM = Pattern.compile("| +(?:undertone|echo) .*|\\S.*:");
    private static final Pattern ITEM = Pattern.compile("( *\\S+(?: \\S+)*? {2,})(?=\\S).*");
    private static final Pattern SPACES = Pattern.compile(" +");

    private final int width;
    private final StringBuilder out = new StringBuilder();
    /** What is being filled: the words up to here, behind as many spaces as its first line has; null between two of them. */
    private @Nullable StringBuilder open;

    private int indent;
    /** Where its further lines begin. */
    private int hanging;

    private HelpText(int width) {
        this.width = width;
    }

    /**
     * Returns the lines laid out.
     *
     * @param lines lines of any width, without line ends
     * @param width columns; a word that is wider stands alone
     * @return lines, each with a line end
     */
    public static String filled(String[] lines, int width) {
        HelpText text = new HelpText(width);
        for (String line : lines) {
            text.add(line);
        }
        text.close();
        return text.out.toString();
    }

    private void add(String line) {
        if (VERBATIM.matcher(line).matches()) {
            close();
            out.append(line).append(System.lineSeparator());
            return;
        }
        Matcher item = ITEM.matcher(line);
        boolean isItem = item.matches();
        int spaces = line.length() - line.stripLeading().length();
        if (open != null && !isItem && (spaces > indent || (spaces == indent && hanging == indent))) {
            open.append(' ').append(line.strip());
            return;
        }
        close();
        open = new StringBuilder(line);
        indent = spaces;
        hanging = isItem ? item.group(1).length() : spaces;
    }

    private void close() {
        if (open == null) {
            return;
        }
        String first = open.substring(0, hanging);
        StringBuilder line = new StringBuilder(first);
        for (String word : SPACES.split(open.substring(hanging), -1)) {
            if (line.length() > hanging && line.length() + 1 + word.length() > width) {
                out.append(line).append(System.lineSeparator());
                line = new StringBuilder(" ".repeat(hanging));
            }
            line.append(line.length() > hanging ? " " : "").append(word);
        }
        out.append(line).append(System.lineSeparator());
        open = null;
    }
}
