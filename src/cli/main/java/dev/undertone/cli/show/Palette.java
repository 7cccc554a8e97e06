package dev.undertone.cli.show;

import dev.undertone.lexicon.Dimension;
import java.util.List;

/** Colours, or their absence. */
public enum Palette {
    /** ANSI escape sequences. */
    COLOUR,
    /** Plain text. */
    PLAIN;

    private static final List<Style> FURTHER_DIMENSIONS = List.of(Style.CYAN, Style.MAGENTA, Style.BLUE);

    /**
     * Returns whether there are colours.
     *
     * @return true for {@link #COLOUR}
     */
    public boolean coloured() {
        return this == COLOUR;
    }

    /**
     * Returns text in some styles, or as it is.
     *
     * @param text any text
     * @param styles how it should look
     * @return the text to print
     */
    public String paint(String text, Style... styles) {
        if (this == PLAIN || text.isEmpty() || styles.length == 0) {
            return text;
        }
        StringBuilder painted = new StringBuilder("\u001B[");
        for (int i = 0; i < styles.length; i++) {
            painted.append(i == 0 ? "" : ";").append(styles[i].code());
        }
        return painted.append('m').append(text).append("\u001B[0m").toString();
    }

    /**
     * Returns the colour of a dimension.
     *
     * @param dimension the dimension
     * @return its colour, always the same
     */
    public static Style colourOf(Dimension dimension) {
        if (dimension.equals(Dimension.FRUSTRATION)) {
            return Style.RED;
        }
        if (dimension.equals(Dimension.URGENCY)) {
            return Style.YELLOW;
        }
        if (dimension.equals(Dimension.SATISFACTION)) {
            return Style.GREEN;
        }
        return FURTHER_DIMENSIONS.get(Math.floorMod(dimension.name().hashCode(), FURTHER_DIMENSIONS.size()));
    }
}
