package dev.undertone.cli.show;

import dev.undertone.Cue;
import dev.undertone.Shift;
import dev.undertone.lexicon.Dimension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A message with its cues marked: in colour, or as {@code [urgency: right now]} where there is none. Words that shift a cue
 * are underlined, or stand as <code>{negator: not}</code>.
 *
 * <p>Cues may overlap. The message is cut wherever a cue or shifter begins or ends, so each piece has one set of marks. A mark
 * never breaks over lines: where the message breaks one of its pieces, there is a space.
 */
public final class MarkedMessage {
    private final String message;
    private final List<Cue> cues;
    private final Palette palette;

    /**
     * Creates a marked message.
     *
     * @param message the message
     * @param cues its cues
     * @param palette colours
     */
    public MarkedMessage(String message, List<Cue> cues, Palette palette) {
        this.message = message;
        this.cues = cues;
        this.palette = palette;
    }

    /** The marks of a piece: what it speaks for, what it speaks against, what it shifts. */
    private record Marks(Set<Dimension> raises, Set<Dimension> lowers, Set<String> shifts) {
        boolean none() {
            return raises.isEmpty() && lowers.isEmpty() && shifts.isEmpty();
        }
    }

    @Override
    public String toString() {
        StringBuilder marked = new StringBuilder();
        List<Integer> cuts = cuts();
        List<Marks> marks = marks(cuts);
        int from = 0;
        while (from < marks.size()) {
            int to = from + 1;
            while (to < marks.size() && marks.get(to).equals(marks.get(from))) {
                to++;
            }
            append(marked, message.substring(cuts.get(from), cuts.get(to)), marks.get(from));
            from = to;
        }
        return marked.toString();
    }

    private List<Integer> cuts() {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, message.length()));
        for (Cue cue : cues) {
            cuts.add(cue.begin());
            cuts.add(cue.end());
            for (Shift shift : cue.shifters()) {
                if (shift.begin() >= 0) {
                    cuts.add(shift.begin());
                    cuts.add(shift.end());
                }
            }
        }
        return new ArrayList<>(cuts);
    }

    /** Returns the marks of each piece between two cuts. */
    private List<Marks> marks(List<Integer> cuts) {
        List<Marks> marks = new ArrayList<>();
        for (int piece = 0; piece + 1 < cuts.size(); piece++) {
            marks.add(new Marks(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>()));
        }
        for (Cue cue : cues) {
            for (Marks of : pieces(marks, cuts, cue.begin(), cue.end())) {
                if (cue.contribution() > 0) {
                    of.raises.add(cue.dimension());
                } else if (cue.contribution() < 0) {
                    of.lowers.add(cue.dimension());
                }
            }
            for (Shift shift : cue.shifters()) {
                if (shift.begin() >= 0) {
                    pieces(marks, cuts, shift.begin(), shift.end()).forEach(of -> of.shifts.add(shift.kind()));
                }
            }
        }
        if (!palette.coloured()) {
            // Brackets show one or the other; a difference that nobody sees must not split a mark.
            marks.stream()
                    .filter(of -> !(of.raises.isEmpty() && of.lowers.isEmpty()))
                    .forEach(of -> of.shifts.clear());
        }
        return marks;
    }

    private static List<Marks> pieces(List<Marks> marks, List<Integer> cuts, int begin, int end) {
        return marks.subList(Collections.binarySearch(cuts, begin), Collections.binarySearch(cuts, end));
    }

    /** Marks the words of a piece: the space around them stays outside of the mark, and inside it the lines are joined. */
    private void append(StringBuilder marked, String piece, Marks marks) {
        String words = piece.strip();
        if (marks.none() || words.isEmpty()) {
            marked.append(Printable.lines(piece));
            return;
        }
        int begin = piece.indexOf(words);
        String line = Printable.oneLine(words);
        marked.append(Printable.lines(piece.substring(0, begin)))
                .append(palette.coloured() ? coloured(line, marks) : bracketed(line, marks))
                .append(Printable.lines(piece.substring(begin + words.length())));
    }

    private String coloured(String piece, Marks marks) {
        List<Style> styles = new ArrayList<>();
        if (!marks.raises().isEmpty()) {
            styles.add(Style.BOLD);
            styles.add(Palette.colourOf(marks.raises().iterator().next()));
        } else if (!marks.lowers().isEmpty()) {
            styles.add(Style.DIM);
            styles.add(Palette.colourOf(marks.lowers().iterator().next()));
        }
        if (!marks.shifts().isEmpty()) {
            styles.add(Style.UNDERLINE);
        }
        return palette.paint(piece, styles.toArray(Style[]::new));
    }

    private static String bracketed(String piece, Marks marks) {
        if (marks.raises().isEmpty() && marks.lowers().isEmpty()) {
            return "{" + String.join(", ", marks.shifts()) + ": " + piece + "}";
        }
        String names = Stream.concat(
                        marks.raises().stream().map(Dimension::name),
                        marks.lowers().stream().map(dimension -> "-" + dimension.name()))
                .collect(Collectors.joining(", "));
        return "[" + names + ": " + piece + "]";
    }
}
