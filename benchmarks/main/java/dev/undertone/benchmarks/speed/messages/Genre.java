package dev.undertone.benchmarks.speed.messages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The kinds of messages that are drawn from the texts that come with Undertone. Lengths are spread evenly around the mean, and no
 * message comes twice, so that neither caches nor branch predictors can learn a set by heart.
 */
public enum Genre {
    /** A tweet without anything rare: the ordinary case. */
    TWEETS("tweets", "as long as the tweets that airlines get", 10_000, 60, 148),
    /** A line of a chat. */
    CHAT("chat lines", "a line of a chat each", 10_000, 8, 32),
    /** A letter. */
    EMAILS("e-mails", "many sentences in a row", 2_000, 1_600, 2_400),
    /** A tweet with emoji behind every other word. */
    EMOJI("emoji", "emoji of all shapes behind every other word", 10_000, 42, 108) {
        @Override
        String finish(String text, SplittableRandom random) {
            return new EmojiStrewer(random).strew(text);
        }
    },
    /** A tweet with hardly an ASCII letter, in one of four scripts. */
    NON_ASCII("non-ASCII", "Cyrillic, accented Latin, full-width Latin and ideographs", 10_000, 60, 148) {
        @Override
        String finish(String text, SplittableRandom random) {
            Script[] scripts = Script.values();
            return scripts[random.nextInt(scripts.length)].write(text);
        }
    };

    private static final long SEED = 20_260_301;

    private final String label;
    private final String description;
    private final int count;
    private final int shortest;
    private final int longest;

    Genre(String label, String description, int count, int shortest, int longest) {
        this.label = label;
        this.description = description;
        this.count = count;
        this.shortest = shortest;
        this.longest = longest;
    }

    /** Returns what tables call the set. */
    public String label() {
        return label;
    }

    /** Returns in a few words what is in it. */
    public String description() {
        return description;
    }

    /** Returns the messages, always the same ones. */
    public MessageSet draw() {
        SplittableRandom random = new SplittableRandom(SEED);
        SentenceMixer mixer = new SentenceMixer(SampleTexts.all(), random);
        Set<String> drawn = new LinkedHashSet<>();
        while (drawn.size() < count) {
            drawn.add(finish(mixer.text(shortest + random.nextInt(longest - shortest + 1)), random));
        }
        List<String> messages = new ArrayList<>(drawn);
        return new MessageSet(label, messages);
    }

    /** Returns what becomes of a drawn text. */
    String finish(String text, SplittableRandom random) {
        return text;
    }
}
