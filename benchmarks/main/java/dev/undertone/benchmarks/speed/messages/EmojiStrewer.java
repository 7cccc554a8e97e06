package dev.undertone.benchmarks.speed.messages;

import java.util.random.RandomGenerator;

/** Strews emoji between the words of a text, of all the shapes that emoji have in UTF-16. Not thread-safe. */
final class EmojiStrewer {
    private static final int FIRST_FACE = 0x1F600;
    private static final int FACES = 80;
    private static final int FIRST_HAND = 0x1F44A;
    private static final int HANDS = 6;
    private static final int FIRST_SKIN = 0x1F3FB;
    private static final int SKINS = 5;
    private static final int FIRST_REGION = 0x1F1E6;
    private static final int REGIONS = 26;
    private static final String HEART = "\u2764\uFE0F";
    private static final String AT_WORK = "\u200D\uD83D\uDCBB";
    private static final int WOMAN = 0x1F469;

    private final RandomGenerator random;

    EmojiStrewer(RandomGenerator random) {
        this.random = random;
    }

    /** Returns the text with one to three emoji behind every other word. */
    String strew(String text) {
        StringBuilder strewn = new StringBuilder(text.length() * 2);
        for (String word : text.split(" ", -1)) {
            strewn.append(strewn.isEmpty() ? "" : " ").append(word);
            if (random.nextBoolean()) {
                strewn.append(' ');
                for (int left = 1 + random.nextInt(3); left > 0; left--) {
                    append(strewn);
                }
            }
        }
        return strewn.toString();
    }

    private void append(StringBuilder to) {
        switch (random.nextInt(20)) {
            case 0, 1 -> to.append(HEART);
            case 2, 3 -> hand(to);
            case 4 -> to.appendCodePoint(WOMAN).append(AT_WORK);
            case 5 ->
                to.appendCodePoint(FIRST_REGION + random.nextInt(REGIONS))
                        .appendCodePoint(FIRST_REGION + random.nextInt(REGIONS));
            default -> to.appendCodePoint(FIRST_FACE + random.nextInt(FACES));
        }
    }

    private void hand(StringBuilder to) {
        to.appendCodePoint(FIRST_HAND + random.nextInt(HANDS)).appendCodePoint(FIRST_SKIN + random.nextInt(SKINS));
    }
}
