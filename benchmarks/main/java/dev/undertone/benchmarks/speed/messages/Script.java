package dev.undertone.benchmarks.speed.messages;

/** A way of writing English words without ASCII letters. What comes out means nothing; it has the shape of other languages. */
enum Script {
    /** Each letter by a Cyrillic one. */
    CYRILLIC {
        @Override
        void append(String word, StringBuilder to) {
            eachLetter(word, to, (letter, upper) -> (char) ((upper ? 'А' : 'а') + letter));
        }
    },
    /** Each letter with a mark on it, as Latin Extended has it. */
    ACCENTED {
        @Override
        void append(String word, StringBuilder to) {
            eachLetter(word, to, (letter, upper) -> (upper ? MARKED_UPPER : MARKED).charAt(letter));
        }
    },
    /** Each letter by its full-width form. */
    FULL_WIDTH {
        @Override
        void append(String word, StringBuilder to) {
            eachLetter(word, to, (letter, upper) -> (char) ((upper ? 'Ａ' : 'ａ') + letter));
        }
    },
    /** Each two letters by an ideograph, without spaces. */
    IDEOGRAPHS {
        @Override
        void append(String word, StringBuilder to) {
            to.setLength(Math.max(0, to.length() - 1));
            for (int i = 0; i < word.length(); i += 2) {
                int next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
                to.append((char) (FIRST_IDEOGRAPH + (word.charAt(i) * 131 + next * 7) % IDEOGRAPHS_USED));
            }
        }
    };

    private static final String MARKED = "àƀçďéƒğĥîĵķľɱñöṕɋŕšţûṽŵẋÿž";
    private static final String MARKED_UPPER = "ÀɃÇĎÉƑĞĤÎĴĶĽṀÑÖṔɊŔŠŢÛṼŴẊŸŽ";
    private static final int FIRST_IDEOGRAPH = 0x4E00;
    private static final int IDEOGRAPHS_USED = 3000;

    /**
     * Appends a word in this script.
     *
     * @param word without spaces
     * @param to ends with the space before the word, unless it is the first
     */
    abstract void append(String word, StringBuilder to);

    /** Returns a text in this script; what is no ASCII letter stays, except between ideographs. */
    String write(String text) {
        StringBuilder written = new StringBuilder(text.length());
        for (String word : text.split(" ", -1)) {
            if (!written.isEmpty()) {
                written.append(' ');
            }
            append(word, written);
        }
        return written.toString();
    }

    private static void eachLetter(String word, StringBuilder to, Letters letters) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean upper = c >= 'A' && c <= 'Z';
            boolean lower = c >= 'a' && c <= 'z';
            to.append(upper || lower ? letters.of(c - (upper ? 'A' : 'a'), upper) : c);
        }
    }

    /** What stands for a letter. */
    private interface Letters {
        char of(int letter, boolean upper);
    }
}
